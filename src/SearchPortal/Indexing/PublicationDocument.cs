using Lucene.Net.Documents;
using Lucene.Net.Util;
using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>A publication as a Lucene document: what is searched, what is counted and sorted by, and where its record is.</summary>
/// <param name="authors">Knows other spellings of names.</param>
/// <param name="ranked">Takes the words that ranking looks at.</param>
internal sealed class PublicationDocument(AuthorRegistry authors, RankedWords ranked) : IDisposable
{
    private readonly TermStream title = new();
    private readonly TermStream @abstract = new();
    private readonly TermStream author = new();
    private readonly TermStream titleStems = new();
    private readonly TermStream abstractStems = new();

    /// <summary>The document of a publication. The one before must have been indexed: its streams are used again.</summary>
    public Document Write(IndexedPaper paper)
    {
        var document = new Document();
        var p = paper.Publication;
        AddSearched(document, paper);
        AddCounted(document, p, paper.AuthorIds);
        document.Add(new NumericDocValuesField(IndexSchema.Record, paper.Record));
        document.Add(new NumericDocValuesField(IndexSchema.NameHash, WordSequences.HashOfName(WordSequences.NamePart(p.Title))));
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

    private TermStream[] Streams => [title, @abstract, author, titleStems, abstractStems];

    private void AddSearched(Document document, IndexedPaper paper)
    {
        foreach (var stream in Streams) stream.Clear();
        ranked.AddTexts(paper);
        AddPositions(title, paper.TitleTokens, 0);
        AddPositions(@abstract, paper.AbstractTokens, 0);
        foreach (var spelling in Spellings(paper))
        {
            ranked.AddName(spelling);
            AddPositions(author, AuthorName.WithForms(spelling), author.Count == 0 ? 0 : IndexSchema.AuthorGap);
        }
        ranked.EndPaper();

        document.Add(new Field(IndexSchema.Title, title, IndexSchema.Positional));
        document.Add(new Field(IndexSchema.Abstract, @abstract, IndexSchema.Positional));
        document.Add(new Field(IndexSchema.Author, author, IndexSchema.Positional));
        foreach (var token in paper.TitleTokens) titleStems.Add(token.Word.Stem, 1);
        foreach (var token in paper.AbstractTokens) abstractStems.Add(token.Word.Stem, 1);
        document.Add(new Field(IndexSchema.TitleStem, titleStems, IndexSchema.Unranked));
        document.Add(new Field(IndexSchema.AbstractStem, abstractStems, IndexSchema.Unranked));
    }

    private static void AddCounted(Document document, Publication p, IReadOnlyList<string> authorIds)
    {
        AddTerm(document, IndexSchema.Key, p.Key);
        if (WordSequences.NameIn(WordSequences.NamePart(p.Title)) is { Length: > 0 } name) AddTerm(document, IndexSchema.Name, name);
        AddTerm(document, IndexSchema.Type, p.Type.Csl());
        document.Add(new SortedDocValuesField(IndexSchema.Type, new BytesRef(p.Type.Csl())));
        if (p.Venue is string venue)
        {
            AddTerm(document, IndexSchema.Venue, venue);
            document.Add(new SortedDocValuesField(IndexSchema.Venue, new BytesRef(venue)));
        }
        if (p.Year is int year)
        {
            AddTerm(document, IndexSchema.Year, IndexSchema.YearText(year));
            document.Add(new NumericDocValuesField(IndexSchema.Year, year));
        }
        foreach (string term in IdentifierTerm.AllOf(p).Concat(VersionTerm.AllOf(p))) AddTerm(document, IndexSchema.Identifier, term);
        foreach (string id in authorIds.Distinct())
        {
            AddTerm(document, IndexSchema.AuthorId, id);
            document.Add(new SortedSetDocValuesField(IndexSchema.AuthorId, new BytesRef(id)));
        }
        foreach (string topic in p.Topics.Select(Slug.From).Where(slug => slug.Length > 0).Distinct())
        {
            AddTerm(document, IndexSchema.Topic, topic);
            document.Add(new SortedSetDocValuesField(IndexSchema.Topic, new BytesRef(topic)));
        }
        foreach (string kind in p.Links.Select(link => link.Kind).Distinct())
        {
            AddTerm(document, IndexSchema.Has, kind);
            document.Add(new SortedSetDocValuesField(IndexSchema.Has, new BytesRef(kind)));
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

    private static void AddPositions(TermStream stream, List<Token> tokens, int gap)
    {
        int last = -1 - gap;
        // Lucene wants positions ascending; a compound comes after its parts and stands where they began.
        foreach (var token in tokens.OrderBy(token => token.Position))
        {
            stream.Add(token.Word.Text, token.Position - last);
            last = token.Position;
        }
    }

    private static void AddTerm(Document document, string field, string value) => document.Add(new StringField(field, value, Field.Store.NO));

    /// <summary>Lucene takes doc values of up to 32,766 bytes; titles need far less to be put in order.</summary>
    private static string Shorten(string folded) => folded.Length <= 200 ? folded : folded[..200];
}
