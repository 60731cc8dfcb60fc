using BenchmarkDotNet.Attributes;
using SearchPortal.Indexing;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Benchmarks.Parts;

/// <summary>Parts that searching spends its time in, on one query, record or abstract.</summary>
public class SearchParts
{
    private readonly byte[] record = RecordOf(new Publication
    {
        Key = "doe2024icml-structured",
        Title = "Structured pruning of small networks",
        Abstract = SampleTexts.Abstract,
        Authors = [new("Jane", "Doe"), new("Xin", "Li"), new("Zoë", "Müller"), new("A. B.", "Rossi")],
        Year = 2024,
        Venue = "icml",
        Links = [new("pdf", "https://example.org/paper.pdf"), new("code", "https://example.org/prune")],
    });

    private readonly string plainQuery = SampleTexts.PlainQuery;
    private readonly string query = SampleTexts.Query;
    private readonly Highlighter highlighter = new(QueryParser.Parse(SampleTexts.PlainQuery));

    [Benchmark]
    public object ParsePlainQuery() => QueryParser.Parse(plainQuery);

    [Benchmark]
    public object ParseQuery() => QueryParser.Parse(query);

    [Benchmark]
    public Publication ReadRecord() => PublicationRecord.Read(record);

    [Benchmark]
    public Snippet BestSnippet() => highlighter.Best(SampleTexts.Abstract);

    private static byte[] RecordOf(Publication publication)
    {
        var writer = new RecordWriter();
        PublicationRecord.Write(writer, publication);
        return writer.Written.ToArray();
    }
}
