using Lucene.Net.Documents;
using Lucene.Net.Util;
using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>A publication as a Lucene document: what is searched, what is counted and sorted by, and where its record is.</summary>
/// <param name="authors">Knows other spellings of names.</param>
/// <param name="ranked">Takes the words that ranking looks at.</param>
/// <param name="inverted">Takes the fields that Lucene is given inverted.</param>
internal sealed class PublicationDocument(AuthorRegistry authors, RankedWords ranked, InvertedFields inverted) : IDisposable
{
    // Lucene must find it itself: updates delete by it.
    private readonly TermStream key = new(IndexSchema.Key, IndexSchema.Unranked);

    /// <summary>The document of a publication. The one before must have been indexed: its streams are used again.</summary>
    public Document Write(IndexedPaper paper)
    {
        var document = new Document();
        var p = paper.Publication;
        inverted.Declare(document);
        AddSearched(paper);
        AddNames(document, p);
        AddCounted(document, p, paper.AuthorIds);
        inverted.Record.Add(paper.Record);
        document.Add(new SortedDocValuesField(IndexSchema.TitleOrder, new BytesRef(Shorten(TextFolding.Fold(p.Title)))));
        document.Add(new SortedDocValuesField(IndexSchema.Key, new BytesRef(p.Key)));
        inverted.EndPaper();
        return document;
    }

    /// <summary>Lets go of the term stream.</summary>
    public void Dispose() => key.Dispose();

    private void AddSearched(IndexedPaper paper)
    {
        ranked.AddTexts(paper);
        inverted.Title.Add(paper.TitleTokens);
        inverted.Abstract.Add(paper.AbstractTokens);
        foreach (var spelling in Spellings(paper))
        {
            ranked.AddName(spelling);
            inverted.Author.Add(AuthorName.WithForms(spelling), IndexSchema.AuthorGap);
        }
        ranked.EndPaper();
    }

    private void AddNames(Document document, Publication p)
    {
        key.Clear();
        key.Add(p.Key);
        key.AddTo(document);
        inverted.KeyHash.Add(WordSequences.HashOfName(p.Key));
        string written = WordSequences.NameIn(WordSequences.NamePart(p.Title));
        if (written.Length > 0) inverted.Name.Add(written);
        inverted.NameHash.Add(Vocabulary.HashOf(written));
        foreach (string term in IdentifierTerm.AllOf(p)) inverted.Identifier.Add(term);
        foreach (string term in VersionTerm.AllOf(p)) inverted.Identifier.Add(term);
    }

    private void AddCounted(Document document, Publication p, IReadOnlyList<string> authorIds)
    {
        inverted.Type.Add(p.Type.Csl());
        document.Add(new SortedDocValuesField(IndexSchema.Type, new BytesRef(p.Type.Csl())));
        if (p.Venue is string published)
        {
            inverted.Venue.Add(published);
            document.Add(new SortedDocValuesField(IndexSchema.Venue, new BytesRef(published)));
        }
        if (p.Year is int number) inverted.Year.Add(IndexSchema.YearText(number));
        inverted.YearNumber.Add(p.Year);
        AddAll(document, inverted.AuthorId, IndexSchema.AuthorId, authorIds.Distinct());
        AddAll(document, inverted.Topic, IndexSchema.Topic, p.Topics.Select(Slug.From).Where(slug => slug.Length > 0).Distinct());
        AddAll(document, inverted.Has, IndexSchema.Has, p.Links.Select(link => link.Kind).Distinct());
    }

    private static void AddAll(Document document, Occurrences terms, string field, IEnumerable<string> values)
    {
        foreach (string value in values)
        {
            terms.Add(value);
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
