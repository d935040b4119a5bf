import { encodePng } from "./png";

/** A closed outline on a 16 × 16 field. */
type Outline = readonly (readonly [number, number])[];
type Colour = readonly [number, number, number];
interface Shape {
  readonly colour: Colour;
  readonly outline: Outline;
}

const green: Colour = [16, 124, 65];
const blue: Colour = [15, 108, 189];
const amber: Colour = [188, 75, 9];
const paper: Colour = [255, 255, 255];
const ink: Colour = [66, 66, 66];

const box = (left: number, top: number, right: number, bottom: number): Outline => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];
const bar = (colour: Colour, ...edges: [number, number, number, number]): Shape => ({ colour, outline: box(...edges) });
const sheet = (edge: Colour): readonly Shape[] => [bar(edge, 1, 1, 15, 15), bar(paper, 2, 2, 14, 14)];
const grid = (edge: Colour): readonly Shape[] => [
  ...sheet(edge),
  bar(edge, 2, 2, 14, 5),
  bar(edge, 2, 8, 14, 9),
  bar(edge, 2, 11, 14, 12),
  bar(edge, 6, 5, 7, 14),
];

const check: Outline = [
  [3, 8.5],
  [4.8, 6.7],
  [7, 8.9],
  [11.7, 4.2],
  [13.5, 6],
  [7, 12.5],
];
const play: Outline = [
  [8, 6],
  [15, 10.5],
  [8, 15],
];
const arrow: Outline = [
  [6.5, 2],
  [9.5, 2],
  [9.5, 7],
  [12.5, 7],
  [8, 11.5],
  [3.5, 7],
  [6.5, 7],
];

/** Every icon by its file name, as shapes painted one over another. */
const drawings: Readonly<Record<string, readonly Shape[]>> = {
  app: [...grid(green), { colour: amber, outline: check }],
  build: [...grid(green), { colour: paper, outline: box(7.5, 5.5, 15.5, 15.5) }, { colour: blue, outline: play }],
  check: [...sheet(ink), { colour: green, outline: check }],
  narrative: [
    ...sheet(blue),
    bar(ink, 4, 4, 12, 5),
    bar(ink, 4, 6.5, 12, 7.5),
    bar(amber, 4, 9, 8, 10),
    bar(ink, 8.5, 9, 12, 10),
    bar(ink, 4, 11.5, 10, 12.5),
  ],
  export: [{ colour: blue, outline: arrow }, bar(ink, 2, 10, 3, 14), bar(ink, 13, 10, 14, 14), bar(ink, 2, 13, 14, 14)],
  pane: [...sheet(ink), bar(ink, 2, 2, 14, 4), bar(green, 9, 4, 14, 14)],
};

/** The names of the icons: `app` is the add-in's own, the others stand on ribbon buttons. */
export const iconNames: readonly string[] = Object.keys(drawings);

/** Sizes in pixels the manifest asks for: 32 and 64 for the add-in, 16, 32 and 80 for buttons. */
export const iconSizes = [16, 32, 64, 80] as const;

/** One icon as PNG bytes, on a clear ground. */
export function drawIcon(name: string, size: number): Uint8Array {
  const shapes = drawings[name];
  if (shapes === undefined) throw new RangeError(`no icon ${name}`);
  const rgba = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    rgba.set(paint(shapes, { x: pixel % size, y: Math.floor(pixel / size), size }), pixel * 4);
  }
  return encodePng(size, rgba);
}

const steps = 4;

function paint(shapes: readonly Shape[], { x, y, size }: { x: number; y: number; size: number }): number[] {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < steps * steps; sample += 1) {
    const across = ((x + ((sample % steps) + 0.5) / steps) * 16) / size;
    const down = ((y + (Math.floor(sample / steps) + 0.5) / steps) * 16) / size;
    const top = shapes.findLast(({ outline }) => isInside(outline, across, down));
    if (top === undefined) continue;
    top.colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
    sum[3] = (sum[3] ?? 0) + 1;
  }
  const covered = sum[3] ?? 0;
  if (covered === 0) return [0, 0, 0, 0];
  const mean = (part: number | undefined): number => Math.round((part ?? 0) / covered);
  return [mean(sum[0]), mean(sum[1]), mean(sum[2]), Math.round((covered * 255) / (steps * steps))];
}

function isInside(outline: Outline, x: number, y: number): boolean {
  let inside = false;
  outline.forEach(([fromX, fromY], index) => {
    const [toX, toY] = outline[(index + 1) % outline.length] ?? [fromX, fromY];
    if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
  });
  return inside;
}
