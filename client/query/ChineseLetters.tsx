import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/** The editor takes full-width punctuation for a disguise and boxes it; here it is only Chinese. And long lines go on below. */
export const ChineseLetters = () => {
  const editors = useMonaco((state) => state.monaco)?.editor;
  useEffect(() => {
    if (!editors) return;
    const plain = { wordWrap: 'on', unicodeHighlight: { ambiguousCharacters: false } } as const;
    for (const editor of editors.getEditors()) editor.updateOptions(plain);
    const listener = editors.onDidCreateEditor((editor) => editor.updateOptions(plain));
    return () => listener.dispose();
  }, [editors]);
  return null;
};
