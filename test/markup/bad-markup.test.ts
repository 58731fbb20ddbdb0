import { describe, expect, test } from "vitest";
import { wrong } from "./parse.ts";

describe("markup outside the subset is told with the place that wrote it", () => {
  const faults: readonly (readonly [what: string, markup: string, told: string])[] = [
    [
      "an unknown element",
      '<h1>a</h1><tabel at="2"/>',
      "3:1 unknown-element: Elementet <tabel> finns inte i märkningen.",
    ],
    [
      "an element of HTML that is not in it",
      '<p at="1"><b at="2">x</b></p>',
      "3:1 unknown-element: Elementet <b> finns inte i märkningen.",
    ],
    [
      "an element named as something in JavaScript",
      '<constructor at="1"/>',
      "2:1 unknown-element: Elementet <constructor> finns inte i märkningen.",
    ],
    [
      "an unknown attribute",
      '<p at="1" style="x">a</p>',
      "2:1 unknown-attribute: Attributet ”style” finns inte på <p>.",
    ],
    [
      "an unknown class",
      '<section at="1" class="propsal"/>',
      '2:1 attribute-value: <section> kan inte ha class="propsal".',
    ],
    [
      "an unknown orientation",
      '<section at="1" data-orientation="liggande"/>',
      '2:1 attribute-value: <section> kan inte ha data-orientation="liggande".',
    ],
    [
      "a span that is no number",
      '<table><tbody><tr><td at="1" rowspan="x"/></tr></tbody></table>',
      '2:1 attribute-value: <td> kan inte ha rowspan="x".',
    ],
    [
      "a span of nothing",
      '<table><tbody><tr><td at="1" rowspan="0"/></tr></tbody></table>',
      '2:1 attribute-value: <td> kan inte ha rowspan="0".',
    ],
    [
      "a column without width",
      '<table><colgroup><col at="1" width="0"/></colgroup></table>',
      '2:1 attribute-value: <col> kan inte ha width="0".',
    ],
    ["a link that leads nowhere", '<p><a at="1">x</a></p>', "2:1 attribute-missing: <a> saknar attributet ”href”."],
    [
      "a picture without alternative text",
      '<figure><img at="1" src="a.png"/></figure>',
      "2:1 attribute-missing: <img> saknar attributet ”alt”.",
    ],
    ["a heading in a paragraph", '<p><h2 at="1">a</h2></p>', "2:1 element-misplaced: <h2> får inte stå i <p>."],
    ["a row without a group", '<table><tr at="1"/></table>', "2:1 element-misplaced: <tr> får inte stå i <table>."],
    [
      "something inside a line break",
      '<p><br><em at="1">a</em></br></p>',
      "2:1 element-misplaced: <em> får inte stå i <br>.",
    ],
    ["an answer before its term", '<dl at="1"><dd>a</dd></dl>', "2:1 element-misplaced: <dl> ska börja med <dt>."],
    [
      "a figure that is only a caption",
      '<figure at="1"><figcaption>a</figcaption></figure>',
      "2:1 element-misplaced: <figure> ska börja med <img>.",
    ],
    [
      "two captions",
      '<table at="1"><caption>a</caption><caption>b</caption></table>',
      "2:1 element-repeated: <table> har fler <caption> än en.",
    ],
    [
      "three texts in a running line",
      '<footer at="1"><p>a</p><p>b</p><p>c</p></footer>',
      "2:1 element-repeated: <footer> har fler <p> än 2.",
    ],
    [
      "two headers for the same pages",
      "<header/><header/>",
      "1:1 element-repeated: <article> har fler <header> än en.",
    ],
    [
      "words where only elements may stand",
      '<section at="1">hej</section>',
      "2:1 markup-loose-text: Texten ”hej” står direkt i <section>.",
    ],
    ["an instruction", '<p at="1">a</p><?php x ?>', "2:1 unknown-element: <?…?> finns inte i märkningen."],
    [
      "a part of bare characters",
      '<p at="1"><![CDATA[x]]></p>',
      "2:1 unknown-element: <![CDATA[…]]> finns inte i märkningen.",
    ],
  ];
  test.each(faults)("%s", (_what, markup, told) => {
    expect(wrong(markup)).toContain(`paper.hbs:${told}`);
  });
});

describe("markup that is not whole is told once, at the element to mend", () => {
  const faults: readonly (readonly [what: string, markup: string, told: string])[] = [
    [
      "an element that is not closed",
      '<section at="1"><p at="2">a</section><p at="3">b</p>',
      "3:1 markup-not-well-formed: Elementet <p> är inte avslutat.",
    ],
    [
      "a line break as in HTML",
      '<p at="1">a<br at="2">b</p><p at="3"><x></p>',
      "3:1 markup-not-well-formed: Elementet <br> är inte avslutat.",
    ],
    [
      "an element closed twice",
      '<p at="1">a</p></p><p at="3">b</p>',
      "2:1 markup-not-well-formed: </p> avslutar något som inte har börjat, här eller strax efter.",
    ],
    ["a bare &", '<p at="1">a & b</p>', "2:1 markup-not-well-formed: Märkningen är inte hel här eller strax efter."],
    ["a bare <", '<p at="1">a < b</p>', "2:1 markup-not-well-formed: Märkningen är inte hel här eller strax efter."],
    [
      "an attribute without quotation marks",
      '<p at="1">a</p><p class=x>b</p>',
      "2:1 markup-not-well-formed: Märkningen är inte hel här eller strax efter.",
    ],
    [
      "an entity of HTML",
      '<p at="1">&ouml;</p>',
      "2:1 markup-not-well-formed: Märkningen är inte hel här eller strax efter.",
    ],
    ["a tag cut off", '<p at="1">a</p><p', "2:1 markup-not-well-formed: Märkningen är inte hel här eller strax efter."],
  ];
  test.each(faults)("%s", (_what, markup, told) => {
    expect(wrong(markup)).toEqual([`paper.hbs:${told}`]);
  });
});
