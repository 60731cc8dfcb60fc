using SearchPortal.Benchmarks.Queries;
using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Benchmarks.Generating;

/// <summary>The publications that others are made of: those with authors and a year. Held in memory.</summary>
internal sealed class SourcePapers
{
    private readonly Dictionary<string, List<int>> byTitleWord = new(StringComparer.Ordinal);
    private readonly string[][] titleWords;

    /// <summary>Reads a content folder.</summary>
    /// <exception cref="InvalidDataException">It holds no publication that can be used.</exception>
    public SourcePapers(ContentFolder content)
    {
        var intake = new PublicationIntake(content.ReadSite(_ => { }), TimeProvider.System, _ => { });
        Papers = [.. intake.Read(content.PublicationFiles()).Where(paper => paper.Year is not null && paper.Authors.Count > 0)];
        if (Papers.Count == 0) throw new InvalidDataException($"{content.Path} holds no publication with authors and a year");
        Venues = intake.Venues;
        titleWords = [.. Papers.Select(paper => paper.Title.Split(' ').Select(PlainWord.Core).Where(PlainWord.Is).Distinct().ToArray())];
        for (int paper = 0; paper < titleWords.Length; paper++)
            foreach (string word in titleWords[paper]) Add(word.ToLowerInvariant(), paper);
    }

    /// <summary>The publications.</summary>
    public IReadOnlyList<Publication> Papers { get; }

    /// <summary>All venues that they appeared in, and those of the owner.</summary>
    public IReadOnlyList<Venue> Venues { get; }

    /// <summary>Plain words of a title, as written.</summary>
    public IReadOnlyList<string> TitleWords(int paper) => titleWords[paper];

    /// <summary>A paper that shares a word of its title with another one, so that what is exchanged keeps to the subject; any paper where no word is plain.</summary>
    public int Relative(int paper, Dice dice) =>
        titleWords[paper].Length == 0 ? dice.Below(Papers.Count) : dice.Of(byTitleWord[dice.Of(titleWords[paper]).ToLowerInvariant()]);

    private void Add(string word, int paper)
    {
        if (!byTitleWord.TryGetValue(word, out var papers)) byTitleWord.Add(word, papers = []);
        papers.Add(paper);
    }
}
