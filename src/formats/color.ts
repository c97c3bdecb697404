/**
 * Which colours a story may give: a fixed value and nothing that fetches, refers or computes. `url()`, `var()`,
 * `attr()`, `color-mix()`, relative colours and system colours are refused, since a server and a canvas draw the same
 * story.
 */

const hex = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const number = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?:%|deg|grad|rad|turn)?`;
const part = `(?:${number}|none)`;
const alpha = String.raw`(?:\s*/\s*${part})?`;
const modern = new RegExp(
  String.raw`^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(\s*${part}(?:\s+${part}){2}${alpha}\s*\)$`,
  'i',
);
const legacy = new RegExp(String.raw`^(?:rgba?|hsla?)\(\s*${number}(?:\s*,\s*${number}){2,3}\s*\)$`, 'i');

/** The 148 names of CSS Color 4 and `transparent`, packed: names in a row, told apart by the capital they begin with. */
const names = new Set(
  (
    'AliceblueAntiquewhiteAquaAquamarineAzureBeigeBisqueBlackBlanchedalmondBlueBluevioletBrownBurlywoodCadetblue' +
    'ChartreuseChocolateCoralCornflowerblueCornsilkCrimsonCyanDarkblueDarkcyanDarkgoldenrodDarkgrayDarkgreenDarkgrey' +
    'DarkkhakiDarkmagentaDarkolivegreenDarkorangeDarkorchidDarkredDarksalmonDarkseagreenDarkslateblueDarkslategray' +
    'DarkslategreyDarkturquoiseDarkvioletDeeppinkDeepskyblueDimgrayDimgreyDodgerblueFirebrickFloralwhiteForestgreen' +
    'FuchsiaGainsboroGhostwhiteGoldGoldenrodGrayGreenGreenyellowGreyHoneydewHotpinkIndianredIndigoIvoryKhakiLavender' +
    'LavenderblushLawngreenLemonchiffonLightblueLightcoralLightcyanLightgoldenrodyellowLightgrayLightgreenLightgrey' +
    'LightpinkLightsalmonLightseagreenLightskyblueLightslategrayLightslategreyLightsteelblueLightyellowLimeLimegreen' +
    'LinenMagentaMaroonMediumaquamarineMediumblueMediumorchidMediumpurpleMediumseagreenMediumslateblueMediumspringgreen' +
    'MediumturquoiseMediumvioletredMidnightblueMintcreamMistyroseMoccasinNavajowhiteNavyOldlaceOliveOlivedrabOrange' +
    'OrangeredOrchidPalegoldenrodPalegreenPaleturquoisePalevioletredPapayawhipPeachpuffPeruPinkPlumPowderbluePurple' +
    'RebeccapurpleRedRosybrownRoyalblueSaddlebrownSalmonSandybrownSeagreenSeashellSiennaSilverSkyblueSlateblueSlategray' +
    'SlategreySnowSpringgreenSteelblueTanTealThistleTomatoTurquoiseVioletWheatWhiteWhitesmokeYellowYellowgreenTransparent'
  )
    .split(/(?=[A-Z])/)
    .map((name) => name.toLowerCase()),
);

/** Whether a text is one of: `#f00`, a CSS colour name, `rgb() hsl() hwb() lab() lch() oklab() oklch()` of numbers. */
export function isColor(text: string): boolean {
  if (text.length > 100) return false;
  return hex.test(text) || names.has(text.toLowerCase()) || modern.test(text) || legacy.test(text);
}
