using Lucene.Net.Documents;
using Lucene.Net.Util;
using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>A publication as a Lucene document: what is searched, what is counted and sorted by, and where its record is.</summary>
/// <param name="authors">Knows other spellings of names.</param>
/// <param name="ranked">Takes the words that ranking looks at.</param>
/// <param name="placed">Takes the words that phrases and names are looked for in.</param>
internal sealed class PublicationDocument(AuthorRegistry authors, RankedWords ranked, PlacedWords placed) : IDisposable
{
    private readonly TermStream key = new(IndexSchema.Key, IndexSchema.Unranked);
    private readonly TermStream name = new(IndexSchema.Name, IndexSchema.Unranked);
    private readonly TermStream type = new(IndexSchema.Type, IndexSchema.Unranked);
    private readonly TermStream venue = new(IndexSchema.Venue, IndexSchema.Unranked);
    private readonly TermStream year = new(IndexSchema.Year, IndexSchema.Unranked);
    private readonly TermStream identifier = new(IndexSchema.Identifier, IndexSchema.Unranked);
    private readonly TermStream authorId = new(IndexSchema.AuthorId, IndexSchema.Unranked);
    private readonly TermStream topic = new(IndexSchema.Topic, IndexSchema.Unranked);
    private readonly TermStream has = new(IndexSchema.Has, IndexSchema.Unranked);

    private TermStream[] Streams => [key, name, type, venue, year, identifier, authorId, topic, has];

    /// <summary>The document of a publication. The one before must have been indexed: its streams are used again.</summary>
    public Document Write(IndexedPaper paper)
    {
        var document = new Document();
        var p = paper.Publication;
        foreach (var stream in Streams) stream.Clear();
        placed.Declare(document);
        AddSearched(paper);
        AddNames(document, p);
        AddCounted(document, p, paper.AuthorIds);
        foreach (var stream in Streams) stream.AddTo(document);
        document.Add(new NumericDocValuesField(IndexSchema.Record, paper.Record));
        document.Add(new NumericDocValuesField(IndexSchema.KeyHash, WordSequences.HashOfName(p.Key)));
        document.Add(new SortedDocValuesField(IndexSchema.TitleOrder, new BytesRef(Shorten(TextFolding.Fold(p.Title)))));
        document.Add(new SortedDocValuesField(IndexSchema.Key, new BytesRef(p.Key)));
        return document;
    }

    /// <summary>Lets go of the term streams.</summary>
    public void Dispose()
    {
        foreach (var stream in Streams) stream.Dispose();
    }

    private void AddSearched(IndexedPaper paper)
    {
        ranked.AddTexts(paper);
        placed.AddTexts(paper);
        foreach (var spelling in Spellings(paper))
        {
            ranked.AddName(spelling);
            placed.AddName(spelling);
        }
        ranked.EndPaper();
        placed.EndPaper();
    }

    private void AddNames(Document document, Publication p)
    {
        key.Add(p.Key);
        string written = WordSequences.NameIn(WordSequences.NamePart(p.Title));
        if (written.Length > 0) name.Add(written);
        document.Add(new NumericDocValuesField(IndexSchema.NameHash, Vocabulary.HashOf(written)));
        foreach (string term in IdentifierTerm.AllOf(p).Concat(VersionTerm.AllOf(p))) identifier.Add(term);
    }

    private void AddCounted(Document document, Publication p, IReadOnlyList<string> authorIds)
    {
        type.Add(p.Type.Csl());
        document.Add(new SortedDocValuesField(IndexSchema.Type, new BytesRef(p.Type.Csl())));
        if (p.Venue is string published)
        {
            venue.Add(published);
            document.Add(new SortedDocValuesField(IndexSchema.Venue, new BytesRef(published)));
        }
        if (p.Year is int number)
        {
            year.Add(IndexSchema.YearText(number));
            document.Add(new NumericDocValuesField(IndexSchema.Year, number));
        }
        AddAll(document, authorId, IndexSchema.AuthorId, authorIds.Distinct());
        AddAll(document, topic, IndexSchema.Topic, p.Topics.Select(Slug.From).Where(slug => slug.Length > 0).Distinct());
        AddAll(document, has, IndexSchema.Has, p.Links.Select(link => link.Kind).Distinct());
    }

    private static void AddAll(Document document, TermStream stream, string field, IEnumerable<string> values)
    {
        foreach (string value in values)
        {
            stream.Add(value);
            document.Add(new SortedSetDocValuesField(field, new BytesRef(value)));
        }
    }

    /// <summary>The names as signed, then what else the owner says these people are called.</summary>
    private IEnumerable<List<Token>> Spellings(IndexedPaper paper)
    {
        for (int i = 0; i < paper.NameTokens.Length; i++)
        {
            yield return paper.NameTokens[i];
            if (authors.FindCurated(paper.AuthorIds[i]) is not Author known) continue;
            foreach (string other in known.Variants.Append(known.Name.Display))
                if (other != paper.Publication.Authors[i].Display) yield return TextTokenizer.Tokenize(other);
        }
    }

    /// <summary>Lucene takes doc values of up to 32,766 bytes; titles need far less to be put in order.</summary>
    private static string Shorten(string folded) => folded.Length <= 200 ? folded : folded[..200];
}
