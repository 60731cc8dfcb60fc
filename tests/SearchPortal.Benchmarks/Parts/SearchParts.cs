using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using SearchPortal.Analysis;
using SearchPortal.Indexing;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Benchmarks.Parts;

/// <summary>Parts that searching spends its time in, on one query or record.</summary>
public class SearchParts
{
    private readonly string plainQuery = SampleTexts.PlainQuery;
    private readonly string query = SampleTexts.Query;
    private readonly Highlighter highlighter = new(WantedTerms.Of(QueryParser.Parse(SampleTexts.PlainQuery)));
    private readonly Publication publication = new()
    {
        Key = "doe2024icml-structured",
        Title = "Structured pruning of small networks",
        Abstract = SampleTexts.Abstract,
        Authors = [new("Jane", "Doe"), new("Xin", "Li"), new("Zoë", "Müller"), new("A. B.", "Rossi")],
        Year = 2024,
        Venue = "icml",
        Links = [new("pdf", "https://example.org/paper.pdf"), new("code", "https://example.org/prune")],
    };

    private readonly List<uint> words = [];
    private readonly byte[] places;
    private readonly byte[] text;
    private readonly byte[] record;

    /// <summary>Writes the record.</summary>
    public SearchParts()
    {
        var (title, @abstract) = (TextTokenizer.Tokenize(publication.Title), TextTokenizer.Tokenize(publication.Abstract));
        WordSequences.Write(title, publication.Authors.Select(author => TextTokenizer.Tokenize(author.Display)).ToList(), @abstract, words);
        text = System.Text.Encoding.UTF8.GetBytes(publication.Abstract);
        places = Written(writer =>
        {
            WordPlaces.Write(writer, title);
            WordPlaces.Write(writer, @abstract);
        });
        record = Written(writer => PublicationRecord.Write(writer, publication));
    }

    [Benchmark]
    public object ParsePlainQuery() => QueryParser.Parse(plainQuery);

    [Benchmark]
    public object ParseQuery() => QueryParser.Parse(query);

    [Benchmark]
    public Publication ReadRecord() => PublicationRecord.Read(record);

    [Benchmark]
    public object MarkHit() => highlighter.Mark(publication, new StoredText(text, StoredText.Fits(publication.Abstract)), new StoredWords(new WordSequences(CollectionsMarshal.AsSpan(words)), places));

    private static byte[] Written(Action<RecordWriter> write)
    {
        var writer = new RecordWriter();
        write(writer);
        return writer.Written.ToArray();
    }
}
