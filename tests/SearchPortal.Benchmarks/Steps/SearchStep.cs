using SearchPortal.Benchmarks.Measuring;
using SearchPortal.Benchmarks.Plain;
using SearchPortal.Benchmarks.Queries;
using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Benchmarks.Steps;

/// <summary>Searches the open index, alone or beside a plain Lucene.NET index of the same publications.</summary>
internal sealed class SearchStep(LiveIndex live, int repeat)
{
    private const int Size = 10;

    /// <summary>Measures both and prints the table.</summary>
    /// <param name="content">Folder of the content.</param>
    /// <param name="queries">File of queries; null makes them from the content.</param>
    /// <param name="work">An empty folder for the plain index.</param>
    /// <param name="output">Where to.</param>
    public void Compare(string content, string? queries, string work, TextWriter output)
    {
        var asked = Prepare(content, queries, work);
        if (asked.Count == 0) throw new InvalidDataException("there are no queries: the content is too small to make any");
        using var lease = live.Acquire();
        using var plain = new PlainSearch(work);
        var samples = SearchRuns.Measure(asked, repeat, Portal(lease.Searcher), new SearchSystem("plain Lucene.NET", plain.Search));
        CostTable.Write(asked, ("portal", samples[0]), ("plain Lucene.NET", samples[1]), output);
    }

    /// <summary>Measures the portal alone and writes every sample.</summary>
    public void Record(string queries, string path)
    {
        var asked = QueryFile.Read(queries);
        using var lease = live.Acquire();
        LatencyFile.Write(path, asked, SearchRuns.Measure(asked, repeat, Portal(lease.Searcher))[0]);
    }

    /// <summary>Writes the plain index and gives the queries; lets go of the publications.</summary>
    private static IReadOnlyList<BenchmarkQuery> Prepare(string content, string? queries, string work)
    {
        var publications = Read(new ContentFolder(content));
        PlainIndex.Write(work, publications);
        return queries is null ? QueryMaker.Make(publications) : QueryFile.Read(queries);
    }

    private static Publication[] Read(ContentFolder content)
    {
        var intake = new PublicationIntake(content.ReadSite(_ => { }), TimeProvider.System, _ => { });
        return [.. intake.Read(content.PublicationFiles()).Where(publication => publication.Status != PublicationStatus.Withdrawn)];
    }

    private static SearchSystem Portal(Searcher searcher) =>
        new("portal", query => searcher.Search(new SearchRequest { Text = PortalText.Of(query), Size = Size }).Total);
}
