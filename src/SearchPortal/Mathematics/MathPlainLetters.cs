using System.Collections.Frozen;
using System.Text;

namespace SearchPortal.Mathematics;

/// <summary>Letters of plain text: small raised and lowered ones, and the few double-struck ones that readers know.</summary>
internal static class MathPlainLetters
{
    private static readonly FrozenDictionary<char, char> Lower = Pairs(
        "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨφᵩχᵪ");

    private static readonly FrozenDictionary<char, char> Upper = Pairs(
        "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻAᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂ" +
        "βᵝγᵞδᵟθᶿ′′″″‴‴∗*⋆⋆††∘°⊤ᵀ");

    /// <summary>The text lowered; null when a character has no such form.</summary>
    public static string? FindLower(string text) => Find(text, Lower);

    /// <summary>The text raised; null when a character has no such form.</summary>
    public static string? FindUpper(string text) => Find(text, Upper);

    /// <summary>The letters without their font, but number sets (ℝ) as usual.</summary>
    public static string Of(string text, MathFont font) =>
        font == MathFont.DoubleStruck && "RCNZQP".Contains(text, StringComparison.Ordinal) ? MathAlphabet.Style(text, font) : text;

    private static FrozenDictionary<char, char> Pairs(string pairs) =>
        Enumerable.Range(0, pairs.Length / 2).ToFrozenDictionary(i => pairs[2 * i], i => pairs[2 * i + 1]);

    private static string? Find(string text, FrozenDictionary<char, char> forms)
    {
        var found = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!forms.TryGetValue(c, out char form)) return null;
            found.Append(form);
        }
        return found.ToString();
    }
}
