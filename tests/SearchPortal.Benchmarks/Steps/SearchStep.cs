using SearchPortal.Benchmarks.Measuring;
using SearchPortal.Benchmarks.Plain;
using SearchPortal.Benchmarks.Queries;
using SearchPortal.Benchmarks.Sqlite;
using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Benchmarks.Steps;

/// <summary>Searches the open index, alone or beside a plain Lucene.NET index and an SQLite database of the same publications.</summary>
internal sealed class SearchStep(LiveIndex live, int repeat)
{
    private const int Size = 10;

    // A frequent word takes SQLite tens of milliseconds; this bounds all of it to a minute and a half.
    private static readonly TimeSpan SqliteTimeOfClass = TimeSpan.FromSeconds(8);

    /// <summary>Measures all three and prints a table for each peer.</summary>
    /// <param name="content">Folder of the content.</param>
    /// <param name="queries">File of queries; null makes them from the content.</param>
    /// <param name="work">A folder for the peers' indexes.</param>
    /// <param name="output">Where to.</param>
    public void Compare(string content, string? queries, string work, TextWriter output)
    {
        var asked = Prepare(content, queries, work);
        if (asked.Count == 0) throw new InvalidDataException("there are no queries: the content is too small to make any");
        using var lease = live.Acquire();
        using var plain = new PlainSearch(PlainFolder(work));
        using var sqlite = new SqliteSearch(SqliteFile(work));
        var samples = SearchRuns.Measure(asked, repeat, Portal(lease.Searcher), new SearchSystem("plain Lucene.NET", plain.Search));
        CostTable.Write(asked, ("portal", samples[0]), ("plain Lucene.NET", samples[1]), output);
        var brief = SearchRuns.MeasureBriefly(asked, SqliteTimeOfClass, new SearchSystem("SQLite FTS5", sqlite.Search));
        CostTable.Write(asked, ("portal", samples[0]), ("SQLite FTS5", brief), output);
    }

    /// <summary>The queries of a file, or those made from the content.</summary>
    public static IReadOnlyList<BenchmarkQuery> Queries(string content, string? queries) =>
        queries is null ? QueryMaker.Make(Read(new ContentFolder(content))) : QueryFile.Read(queries);

    /// <summary>Measures the portal alone and writes every sample.</summary>
    public void Record(string queries, string path)
    {
        var asked = QueryFile.Read(queries);
        using var lease = live.Acquire();
        LatencyFile.Write(path, asked, SearchRuns.Measure(asked, repeat, Portal(lease.Searcher))[0]);
    }

    /// <summary>Writes the peers' indexes and gives the queries; lets go of the publications.</summary>
    private static IReadOnlyList<BenchmarkQuery> Prepare(string content, string? queries, string work)
    {
        var publications = Read(new ContentFolder(content));
        PlainIndex.Write(PlainFolder(work), publications);
        SqliteIndex.Write(SqliteFile(work), publications);
        return queries is null ? QueryMaker.Make(publications) : QueryFile.Read(queries);
    }

    private static string PlainFolder(string work) => Path.Combine(work, "plain");

    private static string SqliteFile(string work) => Path.Combine(work, "papers.db");

    private static Publication[] Read(ContentFolder content)
    {
        var intake = new PublicationIntake(content.ReadSite(_ => { }), TimeProvider.System, _ => { });
        return [.. intake.Read(content.PublicationFiles()).Where(publication => publication.Status != PublicationStatus.Withdrawn)];
    }

    /// <summary>The portal as a system to measure: what a result page asks for.</summary>
    public static SearchSystem Portal(Searcher searcher) =>
        new("portal", query => searcher.Search(new SearchRequest { Text = PortalText.Of(query), Size = Size }, withAbstracts: false).Total);
}
