import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attachmentOf, isAttached, pathOfAttachment } from "../../src/attached-case.ts";
import { municipality } from "./municipality.ts";
import { kanslist } from "./run.ts";

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);

/** A municipality with everything that may be its own: a partial, a theme and a picture with å in its name. */
function withOwnLook() {
  const made = municipality();
  made.put(
    "templates/partials/footer.hbs",
    "<footer><p>{{municipality.name}} · Åbo</p><p>{{fingerprint}}</p></footer>\n",
  );
  made.put("templates/theme.yaml", readFileSync("templates/theme.yaml", "utf8").replace("sizePt: 19", "sizePt: 22"));
  made.put("templates/bilder/Kommunens--märke 100%.png", pixel);
  made.put("templates/anteckning.txt", "hör inte dit");
  return made;
}

describe("a PDF carries what it is made from", () => {
  test("so that the same bytes are built from it again, with the municipality's own partial, theme and pictures", async () => {
    const made = withOwnLook();
    const build = ["--paper", "plan", "--format", "pdf,docx,html"];
    expect((await kanslist("build", made.caseFolder, "--out", made.out, ...build)).code).toBe(0);
    const first = join(made.out, "provby-2026");
    expect(readFileSync(join(first, "plan.html"), "utf8")).toContain("Provby kommun · Åbo");

    const taken = join(made.root, "uttaget");
    const run = await kanslist("extract", join(first, "plan.pdf"), "--out", taken);
    expect(run.code, run.err).toBe(0);
    expect(run.out.trimEnd().split("\n").sort()).toEqual(
      [
        "case/case.yaml",
        "case/plan.yaml",
        "register.yaml",
        "templates/bilder/Kommunens--märke 100%.png",
        "templates/partials/footer.hbs",
        "templates/theme.yaml",
      ].map((name) => join(taken, name)),
    );
    expect(run.err).toBe(`Bygg papperet igen med: kanslist build ${join(taken, "case")}\n`);
    expect(readFileSync(join(taken, "templates/bilder/Kommunens--märke 100%.png"))).toEqual(pixel);

    expect((await kanslist("build", join(taken, "case"), "--out", made.out, ...build)).code).toBe(0);
    for (const name of ["plan.pdf", "plan.docx", "plan.html"]) {
      expect(readFileSync(join(made.out, "uttaget-case", name)).equals(readFileSync(join(first, name))), name).toBe(
        true,
      );
    }
  });

  test("but not as PDF/A-2a", async () => {
    const made = municipality();
    await kanslist(
      "build",
      made.caseFolder,
      "--out",
      made.out,
      "--format",
      "pdf",
      "--paper",
      "plan",
      "--archive",
      "2a",
    );
    const run = await kanslist("extract", join(made.out, "provby-2026/plan.pdf"), "--out", join(made.root, "x"));
    expect([run.code, run.out]).toEqual([1, ""]);
    expect(run.err).toContain("Fel: Pdf:en bär inga data med sig.\n  Ange en pdf som är byggd utan --archive 2a.\n");
  });
});

describe("extract refuses", () => {
  test("a file that is not there", async () => {
    const run = await kanslist("extract", "/finns/inte.pdf", "--out", "/tmp/x");
    expect([run.code, run.err.split("\n")[0]]).toEqual([3, "/finns/inte.pdf Fel: Filen finns inte."]);
  });

  test("a file that is no PDF", async () => {
    const made = municipality();
    const run = await kanslist("extract", join(made.caseFolder, "case.yaml"), "--out", join(made.root, "x"));
    expect([run.code, run.err]).toEqual([3, expect.stringContaining("Fel: Filen är ingen pdf som går att läsa.")]);
  });

  test("to write over a file that is there, and writes none of the others", async () => {
    const made = municipality();
    await kanslist("build", made.caseFolder, "--out", made.out, "--format", "pdf", "--paper", "plan");
    const taken = join(made.root, "x");
    mkdirSync(taken);
    writeFileSync(join(taken, "register.yaml"), "mitt arbete");
    const run = await kanslist("extract", join(made.out, "provby-2026/plan.pdf"), "--out", taken);
    expect([run.code, run.err]).toEqual([
      3,
      expect.stringContaining("register.yaml Fel: Filen finns redan och skrivs inte över."),
    ]);
    expect(readdirSync(taken)).toEqual(["register.yaml"]);
    expect(readFileSync(join(taken, "register.yaml"), "utf8")).toBe("mitt arbete");
  });
});

describe("an attachment's name", () => {
  test.each(["templates/partials/footer.hbs", "templates/a%2Fb--c å.png", "templates/fonts/X.ttf"])(
    "keeps the path %s",
    (path) => {
      const { name } = attachmentOf(path, new Uint8Array());
      expect(name).not.toContain("/");
      expect(pathOfAttachment(name)).toBe(path);
    },
  );

  const hostile = [
    "../x.hbs",
    "templates/../../x.hbs",
    "templates%2F..%2F..%2Fx.hbs",
    "/etc/x.hbs",
    "C:\\x.hbs",
    "templates/a\\b.hbs",
    "templates/.hbs/..",
    "templates//x.hbs",
    "templates/a\u0000.hbs",
    "constructor",
    "__proto__",
    "x.exe",
    "templates/x.exe",
  ];
  test.each(hostile)("that would lead elsewhere is left: %j", (name) => {
    expect(pathOfAttachment(name)).toBeNull();
  });

  test("files of other kinds in templates stay at home", () => {
    expect(
      ["a.hbs", "theme.yaml", "b/c.PNG", "d.jpeg", ".DS_Store", "Thumbs.db", "e.psd", "läs mig.txt"].filter(isAttached),
    ).toEqual(["a.hbs", "theme.yaml", "b/c.PNG", "d.jpeg"]);
  });
});
