import type { jsPDF } from 'jspdf';
import { runsOf, type Font } from './fonts.ts';
import type { Ink, PathInk, TextInk } from './ink.ts';

/** Of a stroke that makes letters heavier, to their size: there is no second font in the file. */
const heavier = 0.022;
const halo = 4;

/** Draws the inks of a page on the present page of a PDF, `scale` points to a unit of the page. */
export const drawOn = (pdf: jsPDF, fonts: readonly Font[], scale: number, inks: readonly Ink[]): void => {
  const path = ({ steps, fill, stroke, width = 1, dash, round }: PathInk): void => {
    for (const [command, ...numbers] of steps) {
      const at = numbers.map((number) => number * scale);
      if (command === 'M') pdf.moveTo(at[0]!, at[1]!);
      else if (command === 'L') pdf.lineTo(at[0]!, at[1]!);
      else if (command === 'C') pdf.curveTo(at[0]!, at[1]!, at[2]!, at[3]!, at[4]!, at[5]!);
      else pdf.close();
    }
    if (fill) pdf.setFillColor(fill);
    if (stroke) {
      pdf.setDrawColor(stroke).setLineWidth(width * scale);
      pdf.setLineDashPattern(
        (dash ?? []).map((length) => length * scale),
        0,
      );
      pdf.setLineCap(round ? 'round' : 'butt');
    }
    if (fill && stroke) pdf.fillStroke();
    else if (fill) pdf.fill();
    else pdf.stroke();
  };

  const text = ({ x, y, text: said, size, colour, anchor, strong, halo: ground }: TextInk): void => {
    pdf.setFontSize(size * scale).setLineDashPattern([], 0);
    const runs = runsOf(said, fonts).map((run) => {
      pdf.setFont(run.font.name);
      return { ...run, width: pdf.getTextWidth(run.text) };
    });
    const whole = runs.reduce((sum, { width }) => sum + width, 0);
    const start = x * scale - (anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0);
    const write = (renderingMode: 'fill' | 'stroke' | 'fillThenStroke') => {
      let across = start;
      for (const run of runs) {
        pdf.setFont(run.font.name).text(run.text, across, y * scale, { renderingMode });
        across += run.width;
      }
    };
    pdf.setLineJoin('round').setLineCap('round');
    if (ground) {
      pdf.setDrawColor(ground).setLineWidth(halo * scale);
      write('stroke');
    }
    pdf.setTextColor(colour).setDrawColor(colour);
    pdf.setLineWidth(size * heavier * scale);
    write(strong ? 'fillThenStroke' : 'fill');
  };

  for (const ink of inks)
    if (ink.kind === 'path') path(ink);
    else if (ink.kind === 'text') text(ink);
    else if (ink.opacity === undefined) drawOn(pdf, fonts, scale, ink.inks);
    else {
      pdf.saveGraphicsState();
      pdf.setGState(pdf.GState({ opacity: ink.opacity, 'stroke-opacity': ink.opacity }));
      drawOn(pdf, fonts, scale, ink.inks);
      pdf.restoreGraphicsState();
    }
};
