using Lucene.Net.Codecs;
using Lucene.Net.Documents;
using SearchPortal.Analysis;

namespace SearchPortal.Indexing;

/// <summary>Takes the words of papers with their places, one paper after the other, and has them written into Lucene's segments (<see cref="PositionsCodec"/>).</summary>
internal sealed class PlacedWords : IDisposable
{
    private readonly Occurrences title;
    private readonly Occurrences @abstract;
    private readonly Occurrences author;
    private readonly Occurrences[] all;
    private readonly TermStream[] declared;

    /// <summary>No papers yet.</summary>
    /// <param name="folder">The generation's folder.</param>
    public PlacedWords(string folder)
    {
        string[] names = [IndexSchema.Title, IndexSchema.Abstract, IndexSchema.Author];
        all = [.. names.Select(name => new Occurrences(Path.Combine(folder, $"{name}.inverted")))];
        (title, @abstract, author) = (all[0], all[1], all[2]);
        declared = [.. names.Select(name => new TermStream(name, IndexSchema.Positional))];
        Codec = new PositionsCodec(names.Zip(all).ToDictionary(field => field.First, field => field.Second));
    }

    /// <summary>Writes a segment with the words of all papers since the one before.</summary>
    public Codec Codec { get; }

    /// <summary>Tells Lucene that its segment will have the fields. Comes before the words of the document's paper.</summary>
    public void Declare(Document document)
    {
        if (title.Papers > 0) return;
        foreach (var field in declared) field.Declare(document);
    }

    /// <summary>Begins a paper with its title and abstract.</summary>
    public void AddTexts(IndexedPaper paper)
    {
        title.Add(paper.TitleTokens);
        @abstract.Add(paper.AbstractTokens);
    }

    /// <summary>Adds a spelling of an author's name.</summary>
    public void AddName(List<Token> tokens) => author.Add(AuthorName.WithForms(tokens), IndexSchema.AuthorGap);

    /// <summary>Ends the paper.</summary>
    public void EndPaper()
    {
        foreach (var field in all) field.EndPaper();
    }

    /// <summary>Lets go of everything.</summary>
    public void Dispose()
    {
        foreach (var field in all) field.Dispose();
        foreach (var field in declared) field.Dispose();
    }
}
