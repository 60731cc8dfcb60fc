using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SearchPortal.Analysis;
using SearchPortal.Content;

namespace SearchPortal.Indexing;

/// <summary>Takes the words of papers, one after the other, and writes the <see cref="ImpactFile"/>s.</summary>
internal sealed class RankedWords : IDisposable
{
    private readonly string folder;
    private readonly Inversion stems;
    private readonly Inversion words;
    private readonly Inversion titleStems;
    private readonly Inversion abstractStems;
    private readonly Inversion[] all;
    private readonly List<long> records = [];

    /// <summary>Where the next name of the paper that is under way begins.</summary>
    private int nextName;

    /// <summary>No papers yet.</summary>
    /// <param name="folder">The generation's folder.</param>
    public RankedWords(string folder)
    {
        this.folder = folder;
        stems = new Inversion(PathOf(IndexSchema.Text), word => word.Stem);
        words = new Inversion(PathOf(IndexSchema.Word), word => word.Text, withPositions: true);
        titleStems = new Inversion(PathOf(IndexSchema.TitleStem), word => word.Stem, counts: false);
        abstractStems = new Inversion(PathOf(IndexSchema.AbstractStem), word => word.Stem, counts: false);
        all = [stems, words, titleStems, abstractStems];

        string PathOf(string field) => Path.Combine(folder, $"{ImpactFile.Names[field]}.inverted");
    }

    /// <summary>Begins a paper with all that it says but its authors' names.</summary>
    public void AddTexts(IndexedPaper paper)
    {
        records.Add(paper.Record);
        Add(paper.TitleTokens, IndexSchema.TitleWeight, WordPosition.Title);
        Add(paper.AbstractTokens, 1, WordPosition.Abstract);
        AddAll(paper.TitleTokens, titleStems, 1);
        AddAll(paper.AbstractTokens, abstractStems, 1);
        foreach (string topic in paper.Publication.Topics) AddStems(TextTokenizer.Tokenize(topic), 1);
        if (paper.VenueName is string venue) AddStems(TextTokenizer.Tokenize(venue), 1);
        if (paper.Publication.Year is int year) stems.Add(Vocabulary.Shared[IndexSchema.YearText(year)], 1);
    }

    /// <summary>Adds a spelling of an author's name.</summary>
    public void AddName(List<Token> tokens)
    {
        int last = Add(tokens, 1, WordPosition.Author, nextName);
        // As far from the next as Lucene has them.
        if (tokens.Count > 0) nextName = last + 1 + IndexSchema.AuthorGap;
        foreach (var token in tokens)
            if (Umlaut.Find(token.Word.Text) is string umlaut) stems.Add(Vocabulary.Shared[umlaut], 1);
    }

    /// <summary>Ends the paper.</summary>
    public void EndPaper()
    {
        foreach (var inversion in all) inversion.EndPaper();
        nextName = 0;
    }

    /// <summary>Writes the files.</summary>
    /// <param name="former">Folder of the generation whose impacts hold for the papers that stay; null for none.</param>
    /// <exception cref="RebuildNeededException">What the former ones say does not suffice.</exception>
    public void Write(string? former)
    {
        var numbers = DocumentNumbers.Of(folder, former, records);
        AllCores.Run(
            () => Write(IndexSchema.Text, stems, former, numbers),
            () => WriteWords(former, numbers),
            () => Write(IndexSchema.TitleStem, titleStems, former, numbers),
            () => Write(IndexSchema.AbstractStem, abstractStems, former, numbers));
    }

    /// <summary>Lets go of everything.</summary>
    public void Dispose()
    {
        foreach (var inversion in all) inversion.Dispose();
    }

    private void WriteWords(string? former, DocumentNumbers numbers)
    {
        var kept = former is null ? null : new KeptPositions(new ImpactFile(Path.Combine(former, ImpactFile.Names[IndexSchema.Word])), new PositionFile(Path.Combine(former, PositionFile.Name)), numbers.Former);
        using var positions = new PositionBuilder(Path.Combine(folder, PositionFile.Name), numbers, kept);
        Write(IndexSchema.Word, words, former, numbers, positions);
    }

    private void Write(string field, Inversion inversion, string? former, DocumentNumbers numbers, PositionBuilder? positions = null)
    {
        string name = ImpactFile.Names[field];
        using var kept = former is null ? null : new KeptImpacts(new ImpactFile(Path.Combine(former, name)), numbers.Former);
        ImpactBuilder.Write(Path.Combine(folder, name), inversion, numbers, kept, positions);
    }

    /// <summary>Adds a text's words and where they stand; gives the last place, or with none the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Add(List<Token> tokens, int times, int field, int first = 0)
    {
        AddStems(tokens, times);
        int last = first;
        foreach (ref readonly var token in CollectionsMarshal.AsSpan(tokens))
        {
            int place = first + token.Position;
            words.Add(token.Word, times, WordPosition.Of(field, place));
            last = Math.Max(last, place);
        }
        return last;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddAll(List<Token> tokens, Inversion to, int times)
    {
        foreach (ref readonly var token in CollectionsMarshal.AsSpan(tokens)) to.Add(token.Word, times);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddStems(List<Token> tokens, int times)
    {
        foreach (ref readonly var token in CollectionsMarshal.AsSpan(tokens))
            if (!token.Word.IsStop) stems.Add(token.Word, times);
    }
}
