/**
 * Evaluated in a page: the texts that contrast less than WCAG's 4.5 with what is behind them, and the marks of series,
 * edges and bars below 3.
 */
(() => {
  const parse = (color) => {
    const [r = 0, g = 0, b = 0, a = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    return { r, g, b, a };
  };
  const linear = (value) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ({ r, g, b }) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const contrast = (a, b) => {
    const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (bright + 0.05) / (dim + 0.05);
  };
  const behind = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const box = at.matches('.graph .node') ? at.querySelector('.box') : null;
      const color = parse(box === null ? getComputedStyle(at).backgroundColor : getComputedStyle(box).fill);
      if (color.a === 1) return color;
    }
    throw new Error(`Nothing is behind ${element.outerHTML}`);
  };
  const found = new Set();
  const look = (element, color, background, least) => {
    const ratio = contrast(parse(color), background);
    if (ratio < least) found.add(`${element.outerHTML.slice(0, 120)}: ${ratio.toFixed(2)}`);
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (texts.currentNode.nodeValue.trim() === '' || element.getClientRects().length === 0) continue;
    const { fill, color } = getComputedStyle(element);
    look(element, element instanceof SVGElement ? fill : color, behind(element), 4.5);
  }
  for (const mark of document.querySelectorAll('.mark-line path, .edge')) {
    look(mark, getComputedStyle(mark).stroke, behind(mark), 3);
  }
  for (const mark of document.querySelectorAll('.mark-rect path, .bar rect')) {
    look(mark, getComputedStyle(mark).fill, behind(mark), 3);
  }
  for (const mark of document.querySelectorAll('.swatch')) {
    look(mark, getComputedStyle(mark).backgroundColor, behind(mark.parentElement), 3);
  }
  return [...found];
})();
