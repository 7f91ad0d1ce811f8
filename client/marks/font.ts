/** The letters of the picture; a canvas knows nothing of the page's own. */
export const font = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
