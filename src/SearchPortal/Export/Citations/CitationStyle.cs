using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>A way of citing that publishers and schools ask for.</summary>
public sealed record CitationStyle
{
    internal CitationStyle(string id, string name, Func<CitedWork, CitationLine> line) => (Id, Name, Line) = (id, name, line);

    /// <summary>As in addresses and on the command line: "apa".</summary>
    public string Id { get; }

    /// <summary>As readers know it: "APA 7".</summary>
    public string Name { get; }

    /// <summary>Writes the entry of a list of references.</summary>
    internal Func<CitedWork, CitationLine> Line { get; }

    /// <summary>The entry of a publication, without a number before it; never empty.</summary>
    /// <param name="publication">What is cited.</param>
    /// <param name="venue">Its venue; null when it has none.</param>
    public IReadOnlyList<CitationRun> Cite(Publication publication, Venue? venue) => Line(CitedWork.Of(publication, venue)).Runs;
}
