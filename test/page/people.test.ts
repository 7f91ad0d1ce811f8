import { expect } from 'vitest';
import { runCommand } from '../support/command.ts';
import { narrow, test, watchedPage } from '../support/page.ts';
import { startProduct } from '../support/product.ts';
import { password } from '../support/signed-in.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { violations } from '../support/violations.ts';

// The page may have to be built first.
const options = { timeout: 150_000 };

test(
  'one signs in, arrives where one wanted to, makes a token and signs out; a reader is offered what a reader may',
  options,
  async ({ browser }) => {
    const folder = await temporaryFolder();
    const env = { DATA_DIR: folder.path };
    await runCommand('server/user.ts', ['add', '王', '--role', 'administrator'], env, `${password}\n`);
    await runCommand('server/user.ts', ['add', '李', '--role', 'reader'], env, `${password}\n`);
    const product = await startProduct({ env: { ...env, PAGE: 'on' } });
    const complaints: string[] = [];
    const page = await watchedPage(browser, product.url, complaints, { viewport: narrow });
    try {
      await page.goto('/gaps?gaps=OPEN');
      await page.getByLabel('名字').fill('王');
      await page.getByLabel('密码').fill('not the password');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('名字或密码不对。').waitFor();
      expect(await violations(page)).toEqual([]);
      // Until here every refusal is in the console, as it must be.
      expect(complaints.filter((line) => !line.includes('401'))).toEqual([]);
      complaints.length = 0;

      await page.keyboard.type(password);
      await page.keyboard.press('Enter');
      await page.getByRole('treeitem').first().waitFor();
      expect(new URL(page.url()).pathname).toBe('/gaps');

      await page.getByRole('button', { name: '王，管理员' }).click();
      await page.getByRole('menuitem', { name: '人员、令牌和记录' }).click();
      await page.getByRole('region', { name: '人员' }).getByRole('rowheader', { name: '王' }).waitFor();
      await page.getByRole('button', { name: '新令牌' }).click();
      await page.getByLabel('用途').fill('nightly');
      await page.getByRole('button', { name: '生成' }).click();
      expect(await page.getByLabel(/只显示这一次/).inputValue()).toMatch(/^atlas_/);
      await page.getByRole('button', { name: '关闭' }).click();
      await page.getByRole('button', { name: '撤销令牌：nightly' }).waitFor();
      const marks = page.getByRole('region', { name: '来源给谁看' }).first();
      const seenBy = marks.getByRole('combobox').first();
      const source = /“(.+)”给谁看/.exec((await seenBy.getAttribute('aria-label')) ?? '')?.[1];
      await seenBy.selectOption('登录的人');
      await marks.getByRole('status').getByText(`“${source}”已改。`).waitFor();
      await seenBy.selectOption('一个分组');
      await marks.getByRole('textbox', { name: `“${source}”给哪个分组看` }).fill('江苏组');
      await page.keyboard.press('Enter');
      await marks.getByRole('button', { name: '确定', disabled: true }).waitFor();
      await page.reload();
      const group = marks.getByRole('textbox', { name: `“${source}”给哪个分组看` });
      await group.waitFor();
      expect(await group.inputValue()).toBe('江苏组');
      expect(await seenBy.inputValue()).toBe('RESTRICTED');
      await page.getByRole('button', { name: '检查记录是否完整' }).click();
      await page.getByText(/^完整：\d 条记录/).waitFor();
      expect(await violations(page, ['light'])).toEqual([]);

      await page.getByRole('button', { name: '王，管理员' }).click();
      await page.getByRole('menuitem', { name: '退出登录' }).click();
      await page.getByLabel('名字').waitFor();
      expect(complaints.filter((line) => !line.includes('401'))).toEqual([]);
      complaints.length = 0;

      // A reader is not offered what a reader may not do, but told who may where it would be missed.
      await page.goto('/gaps?gap=gap:priority-without-unit:cty:FI:unit');
      await page.getByLabel('名字').fill('李');
      await page.getByLabel('密码').fill(password);
      await page.keyboard.press('Enter');
      await page.getByText('处理缺口由分析员和管理员来做。').waitFor();
      expect(await page.getByRole('button', { name: /接受到某日|着手处理/ }).count()).toBe(0);
      await page.goto('/data');
      await page.getByText('导入文件由分析员和管理员来做。').waitFor();
      await page.getByText('还没有导入过数据集').waitFor();
      expect(await page.getByRole('button', { name: '选择文件…' }).count()).toBe(0);
      await page.getByRole('button', { name: '视图', exact: true }).click();
      expect(await page.getByRole('menuitem', { name: '保存视图…' }).isDisabled()).toBe(true);
      expect(await page.getByRole('menuitem').allInnerTexts()).not.toContain('公开分享的链接…');
      expect(await violations(page, ['light'])).toEqual([]);
      // Nothing was asked that would be refused.
      expect(complaints.filter((line) => !line.includes('401'))).toEqual([]);
    } finally {
      await page.context().close();
      await product.stop();
      await folder.remove();
    }
  },
);
