using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Import.Bibtex;

/// <summary>Citation keys as keys of the portal, which stand in addresses.</summary>
internal static class BibtexKey
{
    private const int MaximumLength = 200;

    /// <summary>The key itself where it can stand in an address; else its permitted parts joined by hyphens ("DBLP:conf/x" → "DBLP:conf-x"); "" when nothing is left.</summary>
    public static string From(string written)
    {
        if (Slug.IsKey(written)) return written;
        var key = new StringBuilder();
        foreach (char c in written)
        {
            if (key.Length == MaximumLength) break;
            if (Slug.IsKey($"a{c}a")) key.Append(c);
            else if (key.Length > 0 && key[^1] != '-') key.Append('-');
        }
        string joined = key.ToString().Replace("..", ".", StringComparison.Ordinal).Trim('-', '.', ':');
        return Slug.IsKey(joined) ? joined : "";
    }

    /// <summary>The key of an entry; a change is reported.</summary>
    public static string Of(BibtexEntry entry, BibtexProblems problems)
    {
        string key = From(WithoutAddress(entry.Key));
        if (entry.Key.Length == 0)
            problems.Warn(entry.Line, entry.Label, "the entry has no key, one is made from author, year and title", "give it a key, so that its address never changes");
        else if (key.Length > 0 && (entry.Key.StartsWith("DBLP:", StringComparison.Ordinal) || entry.Key.Contains("10.", StringComparison.Ordinal)))
            problems.Note(entry.Line, entry.Label, $"the key of another database cannot stand in an address, '{key}' is used", "nothing need be done");
        else if (key != entry.Key)
            problems.Warn(entry.Line, entry.Label, $"the key cannot stand in an address, {(key.Length == 0 ? "one is made from author, year and title" : $"'{key}' is used")}", "use letters, digits, '-', '_', '.', ':' and '+' only");
        return key;
    }

    // Publishers take the DOI for a key, in one of its spellings.
    private static string WithoutAddress(string written) => written.Contains("10.", StringComparison.Ordinal) && IdentifierText.FindDoi(written) is { } doi ? doi : written;
}
