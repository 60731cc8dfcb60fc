using SearchPortal.Analysis;
using SearchPortal.Content;

namespace SearchPortal.Indexing;

/// <summary>Takes what ranking looks at, paper by paper, and writes the <see cref="ImpactFile"/>s of it.</summary>
internal sealed class RankedWords : IDisposable
{
    private readonly string folder;
    private readonly Inversion stems;
    private readonly Inversion words;
    private readonly List<long> records = [];

    /// <summary>No papers yet.</summary>
    /// <param name="folder">The generation's folder.</param>
    public RankedWords(string folder)
    {
        this.folder = folder;
        stems = new Inversion(Path.Combine(folder, $"{ImpactFile.Stems}.inverted"), word => word.Stem);
        words = new Inversion(Path.Combine(folder, $"{ImpactFile.Words}.inverted"), word => word.Text);
    }

    /// <summary>Begins a paper with all that it says but its authors' names.</summary>
    public void AddTexts(IndexedPaper paper)
    {
        records.Add(paper.Record);
        Add(paper.TitleTokens, IndexSchema.TitleWeight);
        Add(paper.AbstractTokens, 1);
        foreach (string topic in paper.Publication.Topics) AddStems(TextTokenizer.Tokenize(topic), 1);
        if (paper.VenueName is string venue) AddStems(TextTokenizer.Tokenize(venue), 1);
        if (paper.Publication.Year is int year) stems.Add(Vocabulary.Shared[IndexSchema.YearText(year)], 1);
    }

    /// <summary>Adds a spelling of an author's name.</summary>
    public void AddName(List<Token> tokens)
    {
        Add(tokens, 1);
        foreach (var token in tokens)
            if (Umlaut.Find(token.Word.Text) is string umlaut) stems.Add(Vocabulary.Shared[umlaut], 1);
    }

    /// <summary>Ends the paper.</summary>
    public void EndPaper()
    {
        stems.EndPaper();
        words.EndPaper();
    }

    /// <summary>Writes the files.</summary>
    /// <param name="former">Folder of the generation whose impacts hold for the papers that stay; null for none.</param>
    /// <exception cref="RebuildNeededException">What the former ones say does not suffice.</exception>
    public void Write(string? former)
    {
        var numbers = DocumentNumbers.Of(folder, former, records);
        AllCores.Run(
            () => Write(ImpactFile.Stems, stems, former, numbers),
            () => Write(ImpactFile.Words, words, former, numbers));
    }

    /// <summary>Lets go of everything.</summary>
    public void Dispose()
    {
        stems.Dispose();
        words.Dispose();
    }

    private void Write(string name, Inversion inversion, string? former, DocumentNumbers numbers)
    {
        using var kept = former is null ? null : new KeptImpacts(new ImpactFile(Path.Combine(former, name)), numbers.Former);
        ImpactBuilder.Write(Path.Combine(folder, name), inversion, numbers, kept);
    }

    private void Add(List<Token> tokens, int times)
    {
        AddStems(tokens, times);
        foreach (var token in tokens) words.Add(token.Word, times);
    }

    private void AddStems(List<Token> tokens, int times)
    {
        foreach (var token in tokens)
            if (!token.Word.IsStop) stems.Add(token.Word, times);
    }
}
