using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Writes the files of one generation into an empty folder. Publications are numbered in the order they are added.</summary>
internal sealed class GenerationWriter : IDisposable
{
    private readonly string folder;
    private readonly SiteContent site;
    private readonly AuthorRegistry authors;
    private readonly FSDirectory directory;
    private readonly IndexWriter index;
    private readonly PublicationDocument document;
    private readonly PublicationFileWriter publications;
    private readonly FormulaFileWriter formulas;
    private readonly AuthorTally authorTally = new();
    private readonly TopicTally topicTally = new();
    private readonly VenueTally venueTally = new();
    private readonly CompletionCollector completion = new();
    private readonly HashSet<int> years = [];
    private readonly Dictionary<string, string> moved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> withdrawn = new(StringComparer.Ordinal);
    private readonly List<uint> words = [];

    /// <summary>Begins a generation.</summary>
    /// <param name="folder">Exists and is empty.</param>
    /// <param name="site">What the content says beside its publications.</param>
    /// <param name="findVenue">Gives the venue of a key.</param>
    public GenerationWriter(string folder, SiteContent site, Func<string, Venue?> findVenue)
    {
        this.folder = folder;
        this.site = site;
        authors = new AuthorRegistry(site.Authors);
        document = new PublicationDocument(authors, findVenue);
        publications = new PublicationFileWriter(Path.Combine(folder, PublicationFile.Name));
        formulas = new FormulaFileWriter(folder);
        directory = FSDirectory.Open(Path.Combine(folder, GenerationFiles.Lucene));
        index = new IndexWriter(directory, new IndexWriterConfig(Lucene.Net.Util.LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            OpenMode = OpenMode.CREATE,
            RAMBufferSizeMB = 48,
            Similarity = new ExactBm25Similarity(),
            // Merges neighbours only, so that documents keep the order of the content.
            MergePolicy = new LogByteSizeMergePolicy(),
        });
    }

    /// <summary>Searchable publications added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a publication.</summary>
    public void Add(Publication publication)
    {
        foreach (string former in publication.FormerKeys) moved.TryAdd(former, publication.Key);
        formulas.Add(publication.Title);
        if (publication.Status == PublicationStatus.Withdrawn)
        {
            withdrawn[publication.Key] = publications.Append(publication, WordSequences.None);
            return;
        }
        formulas.Add(publication.Abstract);
        document.Analyze(publication);
        WordSequences.Write(publication, document.TitleTokens, document.AbstractTokens, words);
        long record = publications.Append(publication, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words), document.TitleTokens, document.AbstractTokens);
        completion.Add(CompletionKind.Paper, record, Weight(publication), [document.TitleTokens]);
        index.AddDocument(document.Write(publication, record, Tally(publication)));
        Count++;
    }

    /// <summary>Merges the index into one segment, commits it, and writes what was counted on the way.</summary>
    /// <param name="knownVenues">The owner's venues and those that only publications name.</param>
    public IndexCounts Complete(IReadOnlyList<Venue> knownVenues)
    {
        index.ForceMerge(1);
        index.Commit();
        index.Dispose();
        using (var reader = DirectoryReader.Open(directory))
        {
            ImpactFileWriter.Write(Path.Combine(folder, ImpactFile.Stems), reader, IndexSchema.Text);
            ImpactFileWriter.Write(Path.Combine(folder, ImpactFile.Words), reader, IndexSchema.Word);
        }
        publications.Dispose();
        formulas.Complete();
        int authorCount = authorTally.WriteLabels(Path.Combine(folder, GenerationFiles.Authors));
        int topicCount = topicTally.WriteLabels(Path.Combine(folder, GenerationFiles.Topics), completion);
        authorTally.Complete(completion, authors);
        venueTally.Complete(completion, knownVenues);
        CompletionFileWriter.Write(Path.Combine(folder, CompletionFile.Name), completion.Complete());
        GenerationFiles.Write(Path.Combine(folder, GenerationFiles.Site), site with { Venues = knownVenues });
        GenerationFiles.Write(Path.Combine(folder, GenerationFiles.Keys), new KeyChanges(moved, withdrawn));
        return new IndexCounts(Count, authorCount, venueTally.Count, years.Count, topicCount);
    }

    /// <summary>Lets go of everything, whether complete or not.</summary>
    public void Dispose()
    {
        index.Rollback();
        directory.Dispose();
        document.Dispose();
        publications.Dispose();
        formulas.Dispose();
    }

    private string[] Tally(Publication publication)
    {
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

    /// <summary>What the owner shows first comes first, then what is new, then what there is more to see of; what is retracted comes last.</summary>
    private int Weight(Publication publication)
    {
        if (publication.Status == PublicationStatus.Retracted) return 0;
        if (site.Settings.Selected.Contains(publication.Key)) return int.MaxValue;
        return 4 * (publication.Year ?? 0) + (publication.Abstract.Length > 0 ? 2 : 0) + (publication.Links.Count > 0 ? 1 : 0);
    }
}
