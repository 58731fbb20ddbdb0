import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { municipality } from "./municipality.ts";
import { kanslist } from "./run.ts";

describe("kanslist build --final", () => {
  test("refuses a case in which the check finds an error, and says which", async () => {
    const made = municipality();
    made.change("2026/case.yaml", "Polisen och kommunen ska samverka.", "Polisen och Provby 2026 kommun ska samverka.");
    const run = await kanslist("build", made.caseFolder, "--out", made.out, "--final");
    expect(run.code).toBe(1);
    expect(run.err).toContain("case.yaml:8:25 Fel: ”2026” bryter namnet ”Provby kommun”.");
    expect(run.err).toContain("inget har skrivits");
    expect(made.papers()).toEqual([]);
  });

  test("builds with warnings and tips, and when the municipality has made the error a warning", async () => {
    const made = municipality();
    made.change("2026/case.yaml", "Polisen och kommunen ska samverka.", "Polisen och Provby 2026 kommun ska samverka.");
    made.put("register.yaml", `${made.read("register.yaml")}checks:\n  rules:\n    split-name: varning\n`);
    const run = await kanslist("build", made.caseFolder, "--out", made.out, "--final", "--paper", "plan");
    expect([run.code, run.err]).toEqual([0, ""]);
    expect(made.papers()).toEqual(["plan.docx", "plan.html", "plan.pdf"]);
  });

  test("refuses files in which something of the template is left over", async () => {
    const made = municipality();
    const partial = readFileSync(new URL("../../templates/partials/plan.hbs", import.meta.url), "utf8");
    made.put("templates/partials/plan.hbs", partial.replace(/<\/h1>/, " undefined</h1>"));
    const run = await kanslist("build", made.caseFolder, "--out", made.out, "--final", "--paper", "plan");
    expect(run.code, run.out).toBe(1);
    expect(run.err).toMatch(/plan\.docx Fel: .*undefined.*/);
    expect(made.papers()).toEqual([]);
    const draft = await kanslist("build", made.caseFolder, "--out", made.out, "--paper", "plan");
    expect(draft.code).toBe(0);
  });
});

describe("kanslist build --review", () => {
  test("writes copies beside the papers, in which the words of each finding have a comment", async () => {
    const made = municipality();
    made.change("2026/case.yaml", "Polisen och kommunen ska samverka.", "Polisen och kommunen samverkar 2024-2027.");
    const papers = ["--paper", "tjansteskrivelse"];
    const run = await kanslist("build", made.caseFolder, "--out", made.out, "--review", ...papers);
    expect(run.code).toBe(0);
    expect(made.papers()).toEqual(["tjansteskrivelse-granskning.docx", "tjansteskrivelse-granskning.html"]);
    const folder = join(made.out, "provby-2026");
    const parts = unzipSync(readFileSync(join(folder, "tjansteskrivelse-granskning.docx")));
    const comments = strFromU8(parts["word/comments.xml"] ?? new Uint8Array());
    expect(comments).toContain('w:author="Kanslist"');
    expect(comments.replace(/<[^>]*>/g, "")).toContain("är skrivet med bindestreck.");
    const html = readFileSync(join(folder, "tjansteskrivelse-granskning.html"), "utf8");
    expect(html).toMatch(/<mark[^>]*>2024-2027/);
  });

  test("leaves out of the letter what is said of the plan", async () => {
    const made = municipality();
    made.change("2026/plan.yaml", "introduction: Planen gäller ett år.", "introduction: Planen gäller 2026-2027.");
    await kanslist("build", made.caseFolder, "--out", made.out, "--review", "--format", "html");
    const noted = ["tjansteskrivelse", "plan", "beslutsunderlag"].map((name) =>
      readFileSync(join(made.out, "provby-2026", `${name}-granskning.html`), "utf8").includes("Spannet ”2026-2027”"),
    );
    expect(noted).toEqual([false, true, true]);
  });

  test("is no final paper", async () => {
    const made = municipality();
    const run = await kanslist("build", made.caseFolder, "--out", made.out, "--review", "--final");
    expect(run.code).toBe(2);
    expect(run.err).toContain("går inte ihop");
  });
});
