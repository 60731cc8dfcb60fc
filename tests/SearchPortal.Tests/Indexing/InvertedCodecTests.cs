using CsCheck;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SearchPortal.Analysis;
using SearchPortal.Indexing;
using Token = SearchPortal.Analysis.Token;

namespace SearchPortal.Tests.Indexing;

public sealed class InvertedCodecTests : IDisposable
{
    private const int Gap = 100;

    /// <summary>A text as places and words, not in order; a paper has several.</summary>
    private static readonly Gen<(int Position, int Word)[][][]> Papers = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 12]).Array[0, 8].Array[0, 3].Array[1, 60];

    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("searchportal-codec-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void An_index_is_as_Lucene_writes_it_from_the_same_tokens() => Papers.Sample(papers =>
    {
        using var ours = Written(papers, own: true);
        using var lucene = Written(papers, own: false);
        Assert.Equal(Read(lucene), Read(ours));
        Assert.Empty(folder.EnumerateFiles());
    }, threads: 1, iter: 60);

    [Fact]
    public void Words_of_other_papers_than_the_segments_end_the_build()
    {
        using var directory = new RAMDirectory();
        using var fields = new OwnFields(folder);
        using var writer = new IndexWriter(directory, Settings(fields));
        fields.EndPaper(null);
        writer.AddDocument([new StringField("key", "1", Field.Store.NO)]);
        writer.AddDocument([new StringField("key", "2", Field.Store.NO)]);
        var fault = Assert.Throws<InvalidOperationException>(writer.Commit);
        Assert.Contains("2 papers", fault.Message, StringComparison.Ordinal);
        writer.Rollback();
    }

    private RAMDirectory Written((int Position, int Word)[][][] papers, bool own)
    {
        var directory = new RAMDirectory();
        using var fields = new OwnFields(folder);
        using (var writer = new IndexWriter(directory, Settings(own ? fields : null)))
        {
            foreach (var (i, paper) in papers.Index())
            {
                var tokens = paper.Select(text => text.Select(at => Word(at.Position, at.Word)).ToList()).ToList();
                var document = new Document { new StringField("key", $"{i}", Field.Store.NO) };
                string[] terms = [.. tokens.SelectMany(text => text).Select(token => token.Word.Text)];
                long? number = terms.Length == 0 ? null : terms.Length;
                if (!own || fields.Words.Papers == 0)
                {
                    document.Add(new Field("words", new Sorted(own ? [] : tokens), IndexSchema.Positional));
                    document.Add(new Field("terms", new Sorted(own ? [] : tokens), IndexSchema.Unranked));
                    if (own || number is not null) document.Add(new NumericDocValuesField("number", number ?? 0));
                }
                foreach (var text in tokens) fields.Words.Add(text, Gap);
                foreach (string term in terms) fields.Terms.Add(term);
                fields.EndPaper(number);
                // As an update does, when it writes a paper twice.
                writer.UpdateDocument(new Term("key", $"{i / 2}"), document);
            }
            writer.Commit();
            writer.ForceMerge(1);
        }
        Assert.True(new CheckIndex(directory).DoCheckIndex().Clean);
        return directory;
    }

    private static IndexWriterConfig Settings(OwnFields? fields)
    {
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            MaxBufferedDocs = 13,
            RAMBufferSizeMB = IndexWriterConfig.DISABLE_AUTO_FLUSH,
            MergePolicy = new LogDocMergePolicy(),
        };
        if (fields is not null) settings.Codec = fields.Codec;
        return settings;
    }

    private static List<string> Read(RAMDirectory directory)
    {
        using var reader = DirectoryReader.Open(directory);
        var read = new List<string> { $"{reader.NumDocs} of {reader.MaxDoc}" };
        var numbers = MultiDocValues.GetNumericValues(reader, "number");
        var have = MultiDocValues.GetDocsWithField(reader, "number");
        for (int paper = 0; paper < reader.MaxDoc; paper++) read.Add($"{numbers?.Get(paper) ?? 0} {have?.Get(paper) ?? false}");
        if (MultiFields.GetTerms(reader, "terms") is Terms plain) ReadPlain(plain, read);
        if (MultiFields.GetTerms(reader, "words") is Terms words) ReadPositional(words, read);
        return read;
    }

    private static void ReadPlain(Terms terms, List<string> read)
    {
        read.Add($"{terms.DocCount} {terms.SumDocFreq} {terms.SumTotalTermFreq} {terms.HasFreqs}");
        foreach (var term in terms)
        {
            read.Add($"{term.Term.Utf8ToString()} {term.DocFreq} {term.TotalTermFreq}");
            var postings = term.Docs(null, null);
            while (postings.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) read.Add($"{postings.DocID}");
        }
    }

    private static void ReadPositional(Terms terms, List<string> read)
    {
        read.Add($"{terms.DocCount} {terms.SumDocFreq} {terms.SumTotalTermFreq}");
        foreach (var term in terms)
        {
            read.Add($"{term.Term.Utf8ToString()} {term.DocFreq} {term.TotalTermFreq}");
            var postings = term.DocsAndPositions(null, null);
            while (postings.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                read.Add($"{postings.DocID}: {string.Join(',', Enumerable.Range(0, postings.Freq).Select(_ => postings.NextPosition()))}");
        }
    }

    private static Token Word(int position, int word) => new(new Word($"w{word}", false, word), 0, 0, position, 0, false);

    /// <summary>A field of each kind that the codec writes.</summary>
    private sealed class OwnFields : IDisposable
    {
        private readonly List<long?> numbers = [];

        // Few in memory, so that there are several runs.
        public OwnFields(DirectoryInfo folder)
        {
            Words = new Occurrences(Path.Combine(folder.FullName, "words"), withPositions: true, mostWaiting: 20);
            Terms = new Occurrences(Path.Combine(folder.FullName, "terms"), withPositions: false, mostWaiting: 20);
            Codec = new InvertedCodec(new Dictionary<string, Occurrences> { ["words"] = Words, ["terms"] = Terms }, new Dictionary<string, List<long?>> { ["number"] = numbers });
        }

        public Occurrences Words { get; }

        public Occurrences Terms { get; }

        public InvertedCodec Codec { get; }

        public void EndPaper(long? number)
        {
            Words.EndPaper();
            Terms.EndPaper();
            numbers.Add(number);
        }

        public void Dispose()
        {
            Words.Dispose();
            Terms.Dispose();
        }
    }

    /// <summary>The tokens of a paper as Lucene wants to have them.</summary>
    private sealed class Sorted : TokenStream
    {
        private readonly ICharTermAttribute term;
        private readonly IPositionIncrementAttribute increment;
        private readonly Queue<(string Word, int Increment)> tokens = new();

        public Sorted(List<List<Token>> texts)
        {
            term = AddAttribute<ICharTermAttribute>();
            increment = AddAttribute<IPositionIncrementAttribute>();
            int last = -1, first = 0;
            foreach (var token in texts.Where(text => text.Count > 0).SelectMany(text => text.OrderBy(token => token.Position).Select((token, i) => (token, i))))
            {
                if (token.i == 0) first = tokens.Count == 0 ? 0 : last + 1 + Gap;
                tokens.Enqueue((token.token.Word.Text, first + token.token.Position - last));
                last = first + token.token.Position;
            }
        }

        public override bool IncrementToken()
        {
            if (!tokens.TryDequeue(out var token)) return false;
            term.SetEmpty().Append(token.Word);
            increment.PositionIncrement = token.Increment;
            return true;
        }
    }
}
