namespace SearchPortal.Content;

/// <summary>The owner's folder. The only reader of its files; a folder without <c>publications/</c> is itself the folder of publication files.</summary>
/// <param name="path">Where it is; relative paths start from the working directory.</param>
public sealed class ContentFolder(string path)
{
    /// <summary>Full path of the folder.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>The files that hold publications, by path in ordinal order, so that every run reads them alike.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the message names it and the remedy.</exception>
    public IReadOnlyList<SourceFile> PublicationFiles() => throw new NotImplementedException();

    /// <summary>Reads settings, venues, authors and pages; what is absent has its default, what is wrong is reported and left out.</summary>
    public SiteContent ReadSite(Action<ContentProblem> report) => throw new NotImplementedException();

    /// <summary>SHA-256 over paths and bytes of every content file, in hexadecimal.</summary>
    public string Fingerprint() => throw new NotImplementedException();
}
