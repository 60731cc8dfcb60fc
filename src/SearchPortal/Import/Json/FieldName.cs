using System.Diagnostics.CodeAnalysis;

namespace SearchPortal.Import.Json;

/// <summary>Compares names of fields as people write them: "bibtexKey", "bibtex_key" and "BibTeX-Key" are one.</summary>
internal sealed class FieldName : IEqualityComparer<string>
{
    /// <summary>Letters; names that differ only after them are told apart by comparing them.</summary>
    private const int LongestHashed = 64;

    /// <summary>The only one.</summary>
    public static FieldName Comparer { get; } = new();

    /// <inheritdoc/>
    public bool Equals(string? x, string? y)
    {
        if (x is null || y is null) return x == y;
        int i = 0, j = 0;
        while (true)
        {
            char a = Next(x, ref i), b = Next(y, ref j);
            if (a != b) return false;
            if (a == '\0') return true;
        }
    }

    /// <inheritdoc/>
    public int GetHashCode([DisallowNull] string obj)
    {
        Span<char> letters = stackalloc char[LongestHashed];
        int count = 0, i = 0;
        for (char c = Next(obj, ref i); c != '\0' && count < LongestHashed; c = Next(obj, ref i)) letters[count++] = c;
        return string.GetHashCode(letters[..count]);
    }

    /// <summary>The next character that counts, in lower case; NUL at the end.</summary>
    private static char Next(string name, ref int i)
    {
        while (i < name.Length && name[i] is '_' or '-' or ' ') i++;
        return i < name.Length ? char.ToLowerInvariant(name[i++]) : '\0';
    }
}
