using System.Text.RegularExpressions;

namespace SearchPortal.Tests.Architecture;

/// <summary>A method, constructor, operator or property with a body.</summary>
/// <param name="Header">Its code without attributes up to the body, on one line.</param>
/// <param name="Line">1-based line it starts on, below its attributes: rows of test data make no method longer.</param>
/// <param name="Lines">Lines from there to the end of its body.</param>
internal sealed record CSharpMember(string Header, int Line, int Lines);

/// <summary>Finds the members of types by their braces. Enough for code that compiles and is formatted.</summary>
internal static partial class CSharpMembers
{
    /// <summary>The members with a body in blanked code; fields and their initial values are none.</summary>
    public static IReadOnlyList<CSharpMember> Find(string code)
    {
        var members = new List<CSharpMember>();
        ReadBody(code, 0, members);
        return members;
    }

    /// <summary>Reads the declarations of a file or type up to its closing brace.</summary>
    private static int ReadBody(string code, int from, List<CSharpMember> members)
    {
        int start = from;
        for (int i = from; i < code.Length; i++)
        {
            if (code[i] == '}') return i;
            if (code[i] == ';') start = i + 1;
            if (code[i] is '(' or '[') i = Closing(code, i);
            else if (code[i] == '=' && OperatorName().IsMatch(code[start..i])) continue;
            else if (IsArrow(code, i)) i = Add(members, code, (start, i), Semicolon(code, i));
            else if (code[i] == '=') i = Semicolon(code, i) - 1;
            else if (code[i] == '{') i = TypeHeader().IsMatch(code[start..i]) ? ReadBody(code, i + 1, members) : Add(members, code, (start, i), Closing(code, i));
            else continue;
            if (i < code.Length && code[i] is '}' or ';') start = i + 1;
        }
        return code.Length;
    }

    private static int Add(List<CSharpMember> members, string code, (int Start, int End) header, int end)
    {
        int first = Text(code, header.Start);
        while (code[first] == '[') first = Text(code, Closing(code, first) + 1);
        members.Add(new(Spaces().Replace(code[first..header.End].Trim(), " "), 1 + code.AsSpan(0, first).Count('\n'), 1 + code.AsSpan(first, end - first).Count('\n')));
        return end;
    }

    /// <summary>The first character from here that is no white space.</summary>
    private static int Text(string code, int from)
    {
        while (char.IsWhiteSpace(code[from])) from++;
        return from;
    }

    /// <summary>The bracket that closes the one here.</summary>
    private static int Closing(string code, int open)
    {
        int depth = 0;
        for (int i = open; i < code.Length; i++)
        {
            if (code[i] is '(' or '[' or '{') depth++;
            else if (code[i] is ')' or ']' or '}' && --depth == 0) return i;
        }
        return code.Length - 1;
    }

    /// <summary>The semicolon that ends a declaration, outside all brackets.</summary>
    private static int Semicolon(string code, int from)
    {
        for (int i = from; i < code.Length; i++)
        {
            if (code[i] is '(' or '[' or '{') i = Closing(code, i);
            else if (code[i] == ';') return i;
        }
        return code.Length - 1;
    }

    private static bool IsArrow(string code, int at) => code[at] == '=' && at + 1 < code.Length && code[at + 1] == '>';

    [GeneratedRegex(@"\b(class|struct|record|interface|enum|namespace)\b")]
    private static partial Regex TypeHeader();

    // "operator ==": its equals signs begin no initial value.
    [GeneratedRegex(@"\boperator\s*[=<>!]*$")]
    private static partial Regex OperatorName();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
