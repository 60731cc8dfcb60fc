using SearchPortal.Analysis;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>What is counted over all publications of a generation, whether they are indexed anew or not: authors, topics, venues, years, keys, completion.</summary>
/// <param name="site">What the content says beside its publications.</param>
/// <param name="authors">Names to ids.</param>
/// <param name="former">Has the words of papers and authors that stay; null for none.</param>
internal sealed class GenerationTally(SiteContent site, AuthorRegistry authors, FormerCompletion? former)
{
    private readonly AuthorTally authorTally = new();
    private readonly TopicTally topicTally = new();
    private readonly VenueTally venueTally = new();
    private readonly CompletionCollector completion = new(former);
    private readonly HashSet<int> years = [];
    private readonly Dictionary<string, string> moved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> withdrawn = new(StringComparer.Ordinal);

    /// <summary>Searchable publications counted.</summary>
    public int Count { get; private set; }

    /// <summary>Counts a publication.</summary>
    /// <param name="publication">Not withdrawn.</param>
    /// <param name="record">Offset of its record.</param>
    /// <param name="titleTokens">Tokens of its title.</param>
    /// <returns>Ids of its authors, in their order.</returns>
    public string[] Add(Publication publication, long record, IReadOnlyList<Token> titleTokens)
    {
        completion.Add(CompletionKind.Paper, record, Weight(publication), [titleTokens]);
        return Add(publication);
    }

    /// <summary>Counts a publication that stays as it was.</summary>
    /// <param name="publication">Not withdrawn.</param>
    /// <param name="record">Offset of its record.</param>
    public void Keep(Publication publication, long record)
    {
        if (former?.FindPaper(record) is int entry and >= 0) completion.AddFormer(CompletionKind.Paper, record, Weight(publication), entry);
        else completion.Add(CompletionKind.Paper, record, Weight(publication), [TextTokenizer.Tokenize(publication.Title)]);
        Add(publication);
    }

    /// <summary>Counts a withdrawn publication.</summary>
    public void AddWithdrawn(Publication publication, long record)
    {
        AddFormerKeys(publication);
        withdrawn[publication.Key] = record;
    }

    /// <summary>Writes what was counted.</summary>
    /// <param name="folder">The generation's folder.</param>
    /// <param name="knownVenues">The owner's venues and those that only publications name.</param>
    public IndexCounts Write(string folder, IReadOnlyList<Venue> knownVenues)
    {
        int authorCount = authorTally.WriteLabels(Path.Combine(folder, GenerationFiles.Authors));
        int topicCount = topicTally.WriteLabels(Path.Combine(folder, GenerationFiles.Topics), completion);
        authorTally.Complete(completion, authors, former);
        venueTally.Complete(completion, knownVenues);
        CompletionFileWriter.Write(Path.Combine(folder, CompletionFile.Name), completion.Complete());
        GenerationFiles.Write(Path.Combine(folder, GenerationFiles.Site), site with { Venues = knownVenues });
        GenerationFiles.Write(Path.Combine(folder, GenerationFiles.Keys), new KeyChanges(moved, withdrawn));
        return new IndexCounts(Count, authorCount, venueTally.Count, years.Count, topicCount);
    }

    private string[] Add(Publication publication)
    {
        Count++;
        AddFormerKeys(publication);
        var ids = new string[publication.Authors.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = authors.Identify(publication.Authors[i], publication.Key);
            authorTally.Add(ids[i], publication.Authors[i]);
        }
        topicTally.Add(publication.Topics);
        if (publication.Venue is string venue) venueTally.Add(venue);
        if (publication.Year is int year) years.Add(year);
        return ids;
    }

    private void AddFormerKeys(Publication publication)
    {
        foreach (string former in publication.FormerKeys) moved.TryAdd(former, publication.Key);
    }

    /// <summary>What the owner shows first comes first, then what is new, then what there is more to see of; what is retracted comes last.</summary>
    private int Weight(Publication publication)
    {
        if (publication.Status == PublicationStatus.Retracted) return 0;
        if (site.Settings.Selected.Contains(publication.Key)) return int.MaxValue;
        return 4 * (publication.Year ?? 0) + (publication.Abstract.Length > 0 ? 2 : 0) + (publication.Links.Count > 0 ? 1 : 0);
    }
}
