using System.Globalization;

namespace SearchPortal.Import.Bibtex;

/// <summary>The abbreviations a file defines with @string, and the twelve months. Names are the same in any letter case.</summary>
internal sealed class BibtexMacros
{
    /// <summary>Most text that all definitions together may hold, in UTF-16 units.</summary>
    public const int MaximumTotal = 4_000_000;

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
    private int total;
    private long allowance = 1_000_000;

    /// <summary>Knows the months "jan" to "dec".</summary>
    public BibtexMacros()
    {
        foreach (string month in DateTimeFormatInfo.InvariantInfo.MonthNames.Where(name => name.Length > 0)) values[month[..3]] = month;
    }

    /// <summary>Defines a name, anew if it is known. False when <see cref="MaximumTotal"/> does not allow it.</summary>
    public bool TryDefine(string name, string value)
    {
        if (total > MaximumTotal - value.Length - name.Length) return false;
        total += value.Length + name.Length;
        values[name] = value;
        return true;
    }

    /// <summary>Allows a multiple of the text read to be put in for names, so that a small file cannot grow into a huge one.</summary>
    public void Allow(int lengthRead) => allowance += 8L * lengthRead;

    /// <summary>What a name stands for; null when it is not defined or too much was put in already.</summary>
    public string? Find(string name)
    {
        if (!values.TryGetValue(name, out string? value) || value.Length > allowance) return null;
        allowance -= value.Length;
        return value;
    }
}
