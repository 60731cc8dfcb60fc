using System.Globalization;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Search;

/// <summary>Answers many queries in the form that trec_eval reads: "id Q0 key rank score searchportal".</summary>
internal sealed class TrecRun(Searcher searcher, Surroundings surroundings)
{
    /// <summary>Asks each query in turn, each with the same options.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int Write(IEnumerable<QueryLine> queries, SearchRequest options, CancellationToken cancellation)
    {
        int code = ExitCode.Ok;
        foreach (var query in queries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (query.IsFault) code = ExitCode.ProblemsFound;
            else WriteHits(surroundings.Out, query.Id, searcher.Search(options with { Text = query.Text }).Hits);
        }
        return code;
    }

    /// <summary>Writes the lines of one query. trec_eval orders by score alone, so scores always fall, however little.</summary>
    public static void WriteHits(TextWriter output, string id, IReadOnlyList<SearchHit> hits)
    {
        float last = float.PositiveInfinity;
        for (int i = 0; i < hits.Count; i++)
        {
            last = hits[i].Score < last ? hits[i].Score : float.BitDecrement(last);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id} Q0 {hits[i].Publication.Key} {i + 1} {last:G9} searchportal"));
        }
    }
}
