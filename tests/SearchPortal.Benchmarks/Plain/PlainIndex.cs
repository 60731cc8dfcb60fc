using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SearchPortal.Publications;

namespace SearchPortal.Benchmarks.Plain;

/// <summary>An index of the same publications in the way that Lucene.NET's own parts suggest.</summary>
internal static class PlainIndex
{
    /// <summary>Writes the index, one segment.</summary>
    public static void Write(string folder, IEnumerable<Publication> publications)
    {
        using var directory = FSDirectory.Open(folder);
        using var analyzer = PlainFields.NewAnalyzer();
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = PlainFields.NewSimilarity(), RAMBufferSizeMB = 128 });
        foreach (var publication in publications) writer.AddDocument(DocumentOf(publication));
        writer.ForceMerge(1);
        writer.Commit();
    }

    private static Document DocumentOf(Publication p)
    {
        string venue = p.Venue ?? "none";
        return
        [
            new TextField(PlainFields.Title, p.Title, Field.Store.YES),
            new TextField(PlainFields.Authors, string.Join(" ; ", p.Authors.Select(name => name.Display)), Field.Store.YES),
            new TextField(PlainFields.Abstract, p.Abstract, Field.Store.YES),
            new StringField(PlainFields.Venue, venue, Field.Store.YES),
            new SortedDocValuesField(PlainFields.Venue, new BytesRef(venue)),
            new Int32Field(PlainFields.Year, p.Year ?? 0, Field.Store.YES),
            new NumericDocValuesField(PlainFields.Year, p.Year ?? 0),
        ];
    }
}
