namespace SearchPortal.Indexing;

/// <summary>The generations under one <c>index-data</c> folder and which of them is current. With <see cref="IndexBuilder"/> the only code that touches the folder.</summary>
/// <param name="path">Where it is; relative paths start from the working directory.</param>
public sealed class IndexStore(string path)
{
    private const int KeptForRollback = 2;

    /// <summary>Full path of the folder.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    private string GenerationsPath => System.IO.Path.Combine(Path, "generations");

    private string StagingPath => System.IO.Path.Combine(Path, "staging");

    private string CurrentPath => System.IO.Path.Combine(Path, "current");

    /// <summary>Manifests of the complete generations, newest first. Empty when there is none.</summary>
    public IReadOnlyList<IndexManifest> Generations()
    {
        var manifests = new List<IndexManifest>();
        foreach (string folder in GenerationFolders())
        {
            if (TryReadManifest(folder) is IndexManifest manifest) manifests.Add(manifest);
        }
        return manifests;
    }

    /// <summary>Id of the generation in use; null when there is none.</summary>
    public string? FindCurrent()
    {
        try
        {
            string id = File.ReadAllText(CurrentPath).Trim();
            return IsId(id) ? id : null;
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>What is wrong with the current generation and what to do, as far as names and sizes of files show it; null when nothing is.</summary>
    public string? FindFault()
    {
        string? current = FindCurrent();
        if (current is null) return NoCurrent();
        string folder = System.IO.Path.Combine(GenerationsPath, current);
        if (!Directory.Exists(folder)) return $"{Path} holds no generation {current}, which is named as the current one; {Remedy(current)}";
        try
        {
            return GenerationCheck.FindWrongSize(folder, GenerationReader.ReadManifest(folder)) is { } wrong ? $"the current generation is damaged ({wrong}); {Remedy(current)}" : null;
        }
        catch (IndexUnavailableException fault)
        {
            return fault.Message;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return $"the current generation is damaged ({fault.Message}); {Remedy(current)}";
        }
    }

    /// <summary>
    /// Says that a newer program wrote the current generation, or the newest one when none is current, and what to do; null when that is
    /// not so. Nothing may be built beside it unasked: the program has been changed by mistake, or will be changed back.
    /// </summary>
    public string? FindDowngrade()
    {
        string? current = FindCurrent();
        var judged = Generations().FirstOrDefault(generation => current is null || generation.Id == current);
        return judged?.SchemaVersion > IndexSchema.Version ? GenerationReader.DescribeSchema(System.IO.Path.Combine(GenerationsPath, judged.Id), judged) : null;
    }

    /// <summary>Who is building at this moment: "process 4711 since 2026-11-24T03:30:38Z"; null when nobody is.</summary>
    public string? FindBuilder() => BuildLock.FindHolder(Path);

    /// <summary>Makes the generation before the current one current again.</summary>
    /// <returns>The generation now current.</returns>
    /// <exception cref="IndexUnavailableException">There is no older generation.</exception>
    public IndexManifest Rollback()
    {
        string? current = FindCurrent();
        var older = FindOlder(current)
            ?? throw new IndexUnavailableException($"{Path} holds no generation older than {current ?? "none"}; run `index rebuild` to make a new one");
        Choose(older.Id);
        return older;
    }

    /// <summary>Reads every byte of a generation: digests, Lucene's own check, counts, a query. Minutes for a million publications.</summary>
    /// <param name="id">The generation; null for the current one.</param>
    /// <returns>What is wrong, one sentence each; empty when all is well.</returns>
    /// <exception cref="IndexUnavailableException">There is no such generation.</exception>
    public IReadOnlyList<string> Verify(string? id = null) => GenerationCheck.Run(FolderOf(id ?? FindCurrent()), digests: true);

    /// <summary>Mends what can be mended without content, see <see cref="IndexRepair"/>.</summary>
    /// <exception cref="IndexBuildException">A build is running.</exception>
    public IndexRepair Repair(TimeProvider time)
    {
        if (!Directory.Exists(Path)) throw new IndexUnavailableException(NoCurrent());
        using var held = BuildLock.TryTake(Path, time.GetUtcNow())
            ?? throw new IndexBuildException($"a build is running in {Path} ({FindBuilder() ?? "it has just ended"}); wait for it or end it");
        return IndexRepair.Of(this);
    }

    /// <summary>Folder of a generation.</summary>
    /// <exception cref="IndexUnavailableException">There is no such generation.</exception>
    internal string FolderOf(string? id)
    {
        if (id is null) throw new IndexUnavailableException($"{Path} holds no index yet; run `index rebuild`");
        string folder = System.IO.Path.Combine(GenerationsPath, id);
        if (!IsId(id) || !Directory.Exists(folder)) throw new IndexUnavailableException($"{Path} holds no generation {id}; `index status` lists them");
        return folder;
    }

    /// <summary>Ids of the generations that this program can read, newest first.</summary>
    internal IEnumerable<string> ReadableIds() => Generations().Where(generation => generation.SchemaVersion == IndexSchema.Version).Select(generation => generation.Id);

    /// <summary>Ids of all folders of generations, newest first, whole or not.</summary>
    internal IReadOnlyList<string> Ids() => [.. GenerationFolders().Select(folder => System.IO.Path.GetFileName(folder))];

    /// <summary>Names another generation as the current one.</summary>
    internal void Choose(string id) => DurableFiles.Replace(CurrentPath, id);

    /// <summary>Removes a generation, with the lock held. Out of sight first: who dies meanwhile leaves no half of one, which a rollback could choose.</summary>
    internal void Remove(string id)
    {
        string aside = System.IO.Path.Combine(Directory.CreateDirectory(StagingPath).FullName, id);
        Directory.Move(System.IO.Path.Combine(GenerationsPath, id), aside);
        Directory.Delete(aside, recursive: true);
    }

    /// <summary>Removes what builds that died have left. Call with the lock held.</summary>
    /// <returns>Whether there was anything.</returns>
    internal bool ClearStaging()
    {
        if (!Directory.Exists(StagingPath)) return false;
        bool isUsed = Directory.EnumerateFileSystemEntries(StagingPath).Any();
        Directory.Delete(StagingPath, recursive: true);
        return isUsed;
    }

    /// <summary>Makes an empty folder to build in; what builds that died have left is removed. Call with the lock held.</summary>
    /// <param name="id">Id of the new generation; a later one is taken when the clock went back.</param>
    internal string CreateStaging(string id)
    {
        ClearStaging();
        Directory.CreateDirectory(GenerationsPath);
        string? newest = Ids() is [var first, ..] ? first : null;
        return Directory.CreateDirectory(System.IO.Path.Combine(StagingPath, GenerationId.After(newest, id))).FullName;
    }

    /// <summary>Makes a staged generation current, which is checked and written through to the disk, and removes those no longer kept.</summary>
    internal void Activate(string staging)
    {
        string id = System.IO.Path.GetFileName(staging);
        Directory.Move(staging, System.IO.Path.Combine(GenerationsPath, id));
        DurableFiles.SyncEntries(GenerationsPath);
        DurableFiles.Replace(CurrentPath, id);
        foreach (string old in Ids().Where(other => other != id).Skip(KeptForRollback)) Remove(old);
    }

    /// <summary>The newest generation before another that this program reads; before none the newest of all.</summary>
    private IndexManifest? FindOlder(string? current) => Generations().FirstOrDefault(generation =>
        generation.SchemaVersion == IndexSchema.Version && (current is null || string.CompareOrdinal(generation.Id, current) < 0));

    private string NoCurrent() =>
        GenerationFolders().Any() ? $"{Path} names no current generation; {Remedy(null)}" : $"{Path} holds no index yet; run `index rebuild`";

    private string Remedy(string? current) =>
        FindOlder(current) is { } older ? $"run `index rollback` to go back to {older.Id}, or `index rebuild`" : "run `index rebuild`";

    /// <summary>Ids sort by the time of their build.</summary>
    private IEnumerable<string> GenerationFolders() =>
        Directory.Exists(GenerationsPath)
            ? Directory.GetDirectories(GenerationsPath).Where(folder => IsId(System.IO.Path.GetFileName(folder))).OrderDescending(StringComparer.Ordinal)
            : [];

    private static IndexManifest? TryReadManifest(string folder)
    {
        try
        {
            return GenerationFiles.Read<IndexManifest>(System.IO.Path.Combine(folder, GenerationFiles.Manifest));
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsId(string text) => text.Length is > 0 and <= 64 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
