namespace SearchPortal.Indexing;

/// <summary>The generations under one <c>index-data</c> folder and which of them is current. With <see cref="IndexBuilder"/> the only code that touches the folder.</summary>
/// <param name="path">Where it is; relative paths start from the working directory.</param>
public sealed class IndexStore(string path)
{
    /// <summary>Full path of the folder.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>Manifests of the complete generations, newest first. Empty when there is none.</summary>
    public IReadOnlyList<IndexManifest> Generations() => throw new NotImplementedException();

    /// <summary>Id of the generation in use; null when there is none.</summary>
    public string? FindCurrent() => throw new NotImplementedException();

    /// <summary>Who is building at this moment: "process 4711 since 2026-11-24T03:30:38Z"; null when nobody is.</summary>
    public string? FindBuilder() => throw new NotImplementedException();

    /// <summary>Makes the generation before the current one current again.</summary>
    /// <returns>The generation now current.</returns>
    /// <exception cref="IndexUnavailableException">There is no older generation.</exception>
    public IndexManifest Rollback() => throw new NotImplementedException();

    /// <summary>Reads every byte of a generation: digests, Lucene's own check, counts, a query. Minutes for a million publications.</summary>
    /// <param name="id">The generation; null for the current one.</param>
    /// <returns>What is wrong, one sentence each; empty when all is well.</returns>
    /// <exception cref="IndexUnavailableException">There is no such generation.</exception>
    public IReadOnlyList<string> Verify(string? id = null) => throw new NotImplementedException();
}
