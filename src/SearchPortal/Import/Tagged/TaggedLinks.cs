using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Import.Tagged;

/// <summary>Collects the links of a record, each address once.</summary>
internal sealed class TaggedLinks(EntryReport report)
{
    private readonly List<Link> links = [];
    private readonly HashSet<string> known = [];

    /// <summary>In the order of the calls.</summary>
    public IReadOnlyList<Link> All => links;

    /// <summary>The addresses of raw values. What is none is reported, but for paths on somebody's own disk, which nobody can follow.</summary>
    /// <param name="values">One address each, or several parted by blanks or ";".</param>
    /// <param name="word">What the source calls their kind; "" leaves it to the address.</param>
    public void Add(IEnumerable<string> values, string word)
    {
        foreach (string value in values)
            foreach (string part in Parts(value))
                if ((WebAddress.Find(Complete(part)) ?? (IsLocal(part) ? null : WebAddress.FindWithoutScheme(part))) is string address) Add(address, word);
                else if (!IsLocal(part)) report.Error($"the link “{EntryReport.Show(part)}” is no web address", "begin it with https://");
    }

    private void Add(string address, string word)
    {
        if (known.Add(address)) links.Add(new Link(LinkWords.Kind(word, address), address));
    }

    // Addresses hold no blanks, but hand-made ones may: only a part that begins like an address begins a new one.
    private static string[] Parts(string value)
    {
        var parts = new List<StringBuilder>();
        int end = 0;
        foreach (var range in value.AsSpan().SplitAny(' ', '\n', '\t', ';'))
        {
            var word = value.AsSpan(range).Trim();
            if (word.IsEmpty) continue;
            if (parts.Count == 0 || word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) parts.Add(new StringBuilder());
            else parts[^1].Append(value.AsSpan(end..range.Start.Value) is ";" ? ';' : ' ');
            parts[^1].Append(word);
            end = range.End.Value;
        }
        return [.. parts.Select(part => part.ToString())];
    }

    // "www.example.org/a" and "doi.org/10.1000/x" are meant as addresses.
    private static string Complete(string part) =>
        part.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || part.StartsWith("doi.org/", StringComparison.OrdinalIgnoreCase) ? "https://" + part : part;

    private static bool IsLocal(string part) =>
        part.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || part.StartsWith("internal-pdf:", StringComparison.OrdinalIgnoreCase)
        || part.Contains('\\', StringComparison.Ordinal) || (!part.Contains("://", StringComparison.Ordinal) && part.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)) || part.StartsWith('/');
}
