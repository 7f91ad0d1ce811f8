import { createTheme, type CSSVariablesResolver } from '@mantine/core';

const font = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

export const theme = createTheme({
  primaryColor: 'atlas',
  primaryShade: { light: 7, dark: 4 },
  // Dark letters on the light blue of the dark scheme: white ones have 3.1:1.
  autoContrast: true,
  luminanceThreshold: 0.25,
  colors: {
    atlas: [
      '#eaf3fa',
      '#d5e5f1',
      '#a9cbe3',
      '#7bafd4',
      '#5698c8',
      '#3f8ac1',
      '#2f7ab1',
      '#1c5d8f',
      '#164c76',
      '#0f3a5c',
    ],
    dark: [
      '#d5dae0',
      '#b4bcc5',
      '#98a2ad',
      '#6b7682',
      '#414a54',
      '#343c45',
      '#282f37',
      '#1d2228',
      '#15181c',
      '#0e1114',
    ],
  },
  fontFamily: font,
  headings: { fontFamily: font, fontWeight: '600' },
  defaultRadius: 6,
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Tooltip: { defaultProps: { openDelay: 350, withArrow: false, fz: 12 } },
  },
});

/**
 * Names of our own for what Mantine has no word for: the ground of the picture, hairlines, the mark of a quote.
 * Variables and not `light-dark()`, which the build would rewrite against Mantine's own switch.
 */
export const variables: CSSVariablesResolver = () => ({
  variables: { '--atlas-rail': '76px', '--atlas-top': '56px' },
  light: {
    '--mantine-color-dimmed': '#5a6672',
    '--mantine-color-text': '#1f2933',
    '--mantine-color-placeholder': '#6b7682',
    '--atlas-ground': '#f7f6f2',
    '--atlas-panel': '#ffffff',
    '--atlas-line': '#e3e1da',
    '--atlas-focus': '#0b6bcb',
    '--atlas-mark': '#ffe49a',
    '--atlas-mark-text': '#1f2933',
    '--atlas-quote': '#f7f6f2',
    '--atlas-here': '#e6eff7',
    '--atlas-here-mark': '#1c5d8f',
    '--atlas-sure': '#e4f2ec',
    '--atlas-sure-line': '#b5d9ca',
    '--atlas-unsure': '#fdf1dd',
    '--atlas-unsure-line': '#ecd09d',
    '--atlas-mark-line': '#b98900',
  },
  dark: {
    '--mantine-color-dimmed': '#9fa9b4',
    '--mantine-color-text': '#e6e9ec',
    '--mantine-color-body': '#1b1f24',
    '--mantine-color-placeholder': '#8c97a3',
    '--atlas-ground': '#15181c',
    '--atlas-panel': '#1b1f24',
    '--atlas-line': '#2e353d',
    '--atlas-focus': '#74b9ff',
    '--atlas-mark': '#6b5410',
    '--atlas-mark-text': '#fff6dc',
    '--atlas-quote': '#15181c',
    '--atlas-here': '#263442',
    '--atlas-here-mark': '#a9cbe3',
    '--atlas-sure': '#16352c',
    '--atlas-sure-line': '#2b5c4d',
    '--atlas-unsure': '#342914',
    '--atlas-unsure-line': '#6a5428',
    '--atlas-mark-line': '#f0c24b',
  },
});
