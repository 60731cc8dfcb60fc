using Lucene.Net.Index;
using Lucene.Net.Store;
using SearchPortal.Content;

namespace SearchPortal.Indexing;

/// <summary>All files of one generation, open.</summary>
internal sealed class GenerationReader : IDisposable
{
    private readonly MMapDirectory directory;
    private readonly DirectoryReader segments;
    private readonly Dictionary<string, ImpactFile> impacts = new(StringComparer.Ordinal);

    /// <summary>Opens a generation.</summary>
    /// <param name="folder">Full path of its folder.</param>
    /// <exception cref="IndexUnavailableException">It is of another schema version, not whole, or cannot be read; the message says which.</exception>
    public GenerationReader(string folder)
    {
        Folder = folder;
        try
        {
            Manifest = ReadManifest(folder);
            if (GenerationCheck.FindWrongSize(folder, Manifest) is { } wrong) throw new InvalidDataException(wrong);
            Site = GenerationFiles.Read<SiteContent>(Path.Combine(folder, GenerationFiles.Site));
            Keys = GenerationFiles.Read<KeyChanges>(Path.Combine(folder, GenerationFiles.Keys));
            Publications = new PublicationFile(folder);
            Changes = new ChangeFile(folder);
            Authors = new LabelFile(Path.Combine(folder, GenerationFiles.Authors));
            Topics = new LabelFile(Path.Combine(folder, GenerationFiles.Topics));
            Formulas = new FormulaFile(folder);
            Completion = new CompletionFile(Path.Combine(folder, CompletionFile.Name));
            foreach (var (field, name) in ImpactFile.Names) impacts[field] = new ImpactFile(Path.Combine(folder, name));
            Positions = new PositionFile(Path.Combine(folder, PositionFile.Name));
            directory = new MMapDirectory(new DirectoryInfo(Path.Combine(folder, GenerationFiles.Lucene)));
            segments = DirectoryReader.Open(directory);
        }
        // Damaged bytes lead the engine to whatever they lead it to.
        catch (Exception fault) when (fault is not (IndexUnavailableException or OutOfMemoryException))
        {
            Close();
            throw new IndexUnavailableException($"the generation {folder} cannot be opened ({fault.Message}); run `index rollback` or `index rebuild`", fault);
        }
        Leaf = LiveLeaf.Of(segments);
    }

    /// <summary>Full path of its folder.</summary>
    public string Folder { get; }

    /// <summary>What it says of itself.</summary>
    public IndexManifest Manifest { get; }

    /// <summary>Settings, venues, authors and pages.</summary>
    public SiteContent Site { get; }

    /// <summary>Former and withdrawn keys.</summary>
    public KeyChanges Keys { get; }

    /// <summary>The publications.</summary>
    public PublicationFile Publications { get; }

    /// <summary>When each record last changed.</summary>
    public ChangeFile Changes { get; }

    /// <summary>Labels of authors, by ordinal.</summary>
    public LabelFile Authors { get; }

    /// <summary>Labels of topics, by ordinal.</summary>
    public LabelFile Topics { get; }

    /// <summary>Rendered formulas.</summary>
    public FormulaFile Formulas { get; }

    /// <summary>What a search box completes to.</summary>
    public CompletionFile Completion { get; }

    /// <summary>Postings by field.</summary>
    public IReadOnlyDictionary<string, ImpactFile> Impacts => impacts;

    /// <summary>Postings of stems.</summary>
    public ImpactFile Stems => impacts[IndexSchema.Text];

    /// <summary>Postings of unstemmed words.</summary>
    public ImpactFile Words => impacts[IndexSchema.Word];

    /// <summary>Where the words of <see cref="Words"/> stand.</summary>
    public PositionFile Positions { get; }

    /// <summary>The Lucene index; what it counts is counted over living documents.</summary>
    public IndexReader Reader => (IndexReader?)Leaf ?? segments;

    /// <summary>All its segments as one; null when it holds no document. An update leaves several, with removed documents among them.</summary>
    public AtomicReader? Leaf { get; }

    /// <summary>Reads a manifest and refuses what this program cannot read.</summary>
    /// <exception cref="IndexUnavailableException">The schema is another one.</exception>
    public static IndexManifest ReadManifest(string folder)
    {
        var manifest = GenerationFiles.Read<IndexManifest>(Path.Combine(folder, GenerationFiles.Manifest));
        return manifest.SchemaVersion == IndexSchema.Version ? manifest : throw new IndexUnavailableException(DescribeSchema(folder, manifest));
    }

    /// <summary>Which program wrote a generation that this one cannot read, and what to do.</summary>
    public static string DescribeSchema(string folder, IndexManifest manifest) =>
        manifest.SchemaVersion > IndexSchema.Version
            ? $"the generation {folder} has schema {manifest.SchemaVersion}, written by version {manifest.ProgramVersion}, which is newer than this program, which reads schema {IndexSchema.Version}; "
                + "start the newer program, or run `index rebuild` to make an index for this one"
            : $"the generation {folder} has schema {manifest.SchemaVersion}, written by version {manifest.ProgramVersion}, and this program reads schema {IndexSchema.Version}; "
                + "run `index rebuild`, which `serve` does by itself when there is no other index";

    /// <summary>Closes all files.</summary>
    public void Dispose() => Close();

    /// <summary>Closes what is open; the constructor calls this too when it cannot open the rest.</summary>
    private void Close()
    {
        IDisposable?[] open = [segments, directory, Positions, .. impacts.Values, Completion, Formulas, Topics, Authors, Changes, Publications];
        foreach (var file in open) file?.Dispose();
    }
}
