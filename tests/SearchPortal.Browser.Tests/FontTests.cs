namespace SearchPortal.Browser.Tests;

/// <summary>The portal's fonts have the letters of names; nothing in them is drawn by another font.</summary>
public sealed class FontTests(Chromium chromium)
{
    private const string Names = "Zoë Ångström Jørgensen Straße Núñez Gonçalves Île Œuvre Þór Łukasz Żółć Dvořák Kovačević Öztürk Çağrı İnan Şahin Ioniță Erdős Nguyễn Thị Đỗ Phạm Trần Dương Hữu Bùi Quốc Ưng Kārlis";

    // The faces of the style sheets again, but waited for. Where one lacks a letter the next family draws it, and two such families differ in width.
    private const string Missing = """
        async ([font, names]) => {
          const [weight, size, family] = font.split(" ");
          const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule && rule.style.fontFamily === family);
          for (const { style } of rules) {
            const source = style.src.replace(/url\("(?!http)/, `url("${location.origin}/assets/`);
            document.fonts.add(new FontFace("Tried", source, { weight: style.fontWeight, unicodeRange: style.getPropertyValue("unicode-range") }));
          }
          await document.fonts.load(`${weight} ${size} Tried`, names);
          const canvas = document.createElement("canvas").getContext("2d");
          const width = (letter, other) => { canvas.font = `${weight} ${size} Tried, ${other}`; return canvas.measureText(letter.repeat(20)).width; };
          return [...new Set(names.replaceAll(" ", ""))].filter((letter) => width(letter, "monospace") !== width(letter, "serif")).join("");
        }
        """;

    [Theory]
    [InlineData("400 32px Inter")]
    [InlineData("700 32px Inter")]
    [InlineData("600 32px Literata")]
    [InlineData("400 32px Literata")]
    public Task Letters_of_names_are_drawn_by_the_portals_fonts(string font) => chromium.VisitAsync("/", async visit =>
    {
        string missing = await visit.Page.EvaluateAsync<string>(Missing, new[] { font, Names });

        Assert.Equal("", missing);
    });
}
