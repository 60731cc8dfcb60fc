using System.Buffers;
using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>Super- and subscripts: Unicode characters where they exist (², ₁), words where they are words ("3rd", "™"), else TeX.</summary>
internal static class ScriptText
{
    /// <summary>Longest script, in UTF-16 units; what is longer is plain text.</summary>
    public const int MaximumLength = 60;

    private static readonly SearchValues<char> Markup = SearchValues.Create("<>&$\\{}\n~");

    private const string Plain = "0123456789+-−=()ni";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";
    private const string PlainLow = "0123456789+-−=()aehijklmnoprstuvx";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

    /// <summary>The script as text; null when it holds markup or math of its own and is best left alone.</summary>
    public static string? Of(ReadOnlySpan<char> script, bool raised)
    {
        if (script.Length == 0) return "";
        if (raised && script is "st" or "nd" or "rd" or "th" or "®" or "™" or "*" or "†" or "‡" or "o") return script is "o" ? "°" : script.ToString();
        if (raised && script.Equals("TM", StringComparison.OrdinalIgnoreCase)) return "™";
        if (script is "R" && raised) return "®";
        string? mapped = raised ? Map(script, Plain, Raised) : Map(script, PlainLow, Lowered);
        if (mapped is not null) return mapped;
        if (script.ContainsAny(Markup)) return null;
        string tex = script.Length > 1 && script.IndexOfAnyInRange('a', 'z') >= 0 && script.IndexOfAny("_^") < 0 ? $"\\mathrm{{{script}}}" : script.ToString();
        return $"${(raised ? '^' : '_')}{{{tex}}}$";
    }

    private static string? Map(ReadOnlySpan<char> script, string plain, string target)
    {
        var mapped = new StringBuilder(script.Length);
        foreach (char c in script)
        {
            int at = plain.IndexOf(c, StringComparison.Ordinal);
            if (at < 0) return null;
            mapped.Append(target[at]);
        }
        return mapped.ToString();
    }
}
