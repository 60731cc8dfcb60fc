using System.Collections.Frozen;

namespace SearchPortal.Mathematics;

/// <summary>
/// Macros: those of packages (<c>\pmod</c>, <c>\norm</c>) and, since authors paste abstracts without their definitions,
/// the names that most of them give to the same things (<c>\R</c>, <c>\eps</c>, <c>\cX</c>).
/// </summary>
internal static class TexMacros
{
    /// <summary>Commands that authors run together with their argument: <c>\mathcalO</c>.</summary>
    private static readonly string[] Glued =
    [
        "mathcal", "mathbb", "mathbf", "mathrm", "mathsf", "mathtt", "mathit", "mathfrak", "mathscr", "textbf", "textit", "texttt", "textrm", "textsf", "textsc", "text", "sqrt", "bold",
    ];

    private static readonly FrozenDictionary<string, string> Templates = MacroTable.Templates.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .Select(entry => (Name: entry[..entry.IndexOf(' ', StringComparison.Ordinal)], Tex: entry[(entry.IndexOf(' ', StringComparison.Ordinal) + 1)..]))
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Tex);

    /// <summary>What a macro stands for, with its arguments read; null when the name is unknown.</summary>
    public static MathNode? Expand(string name, TexCursor cursor)
    {
        string? beforeGroup = cursor.Peek.Kind == TexKind.Open ? Templates.GetValueOrDefault(name + "{") : null;
        string? tex = beforeGroup ?? Templates.GetValueOrDefault(name) ?? Guess(name);
        if (tex is null) return null;
        tex = WithArguments(tex, cursor);
        if (cursor.Failed || tex.Length > MathMl.MaximumLength || !cursor.Enter()) return null;
        var node = TexParser.Parse(tex, cursor.Depth, cursor.Font);
        cursor.Leave();
        return node;
    }

    /// <summary>The template with what follows the macro in its places; an argument that looks like a place stays as it is.</summary>
    private static string WithArguments(string template, TexCursor cursor)
    {
        if (!template.Contains('#', StringComparison.Ordinal)) return template;
        string[] parts = template.Split('#');
        string first = cursor.RawArgument();
        string second = template.Contains("#2", StringComparison.Ordinal) ? cursor.RawArgument() : "";
        return parts[0] + string.Concat(parts.Skip(1).Select(part => (part[0] == '1' ? first : second) + part[1..]));
    }

    private static string? Guess(string name)
    {
        if (name.Length == 0 || !char.IsAsciiLetter(name[0])) return null;
        if (FindStyled(name) is { } styled) return styled;
        foreach (string command in Glued)
            if (name.Length > command.Length && name.StartsWith(command, StringComparison.Ordinal)) return $@"\{command}{{{name[command.Length..]}}}";
        return name.Length > 1 && name.All(char.IsAsciiLetterUpper) ? $@"\mathrm{{{name}}}" : null;
    }

    /// <summary>A letter with a prefix or suffix that tells its font; the habits of the ICLR and other common macro files.</summary>
    private static string? FindStyled(string name) => name switch
    {
        ['c' or 'g', >= 'A' and <= 'Z'] => $@"\mathcal{{{name[1]}}}",
        ['b' or 'v' or 'm', >= 'A' and <= 'Z'] => $@"\mathbf{{{name[1]}}}",
        ['b' or 'v', >= 'a' and <= 'z'] => $@"\mathbf{{{name[1]}}}",
        [>= 'A' and <= 'Z', 'b'] or [>= 'a' and <= 'z', 'b'] => $@"\mathbf{{{name[0]}}}",
        ['c', 'a', 'l', var letter] => $@"\mathcal{{{char.ToUpperInvariant(letter)}}}",
        [>= 'A' and <= 'Z', 'c', 'a', 'l'] => $@"\mathcal{{{name[0]}}}",
        [>= 'A' and <= 'Z'] => $@"\mathcal{{{name[0]}}}",
        ['b', ..] when MathSymbols.FindLetter(name[1..]) is not null => $@"\boldsymbol{{\{name[1..]}}}",
        ['b', 'o', 'l', 'd', var letter] => $@"\mathbf{{{letter}}}",
        _ => null,
    };
}
