namespace SearchPortal.Content;

/// <summary>A file of the content folder as it was at one instant.</summary>
/// <param name="File">Which file.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Modified">When it was last written, as the file system says.</param>
/// <param name="Sha256">Digest of its bytes in small hexadecimal digits.</param>
internal sealed record FileStamp(SourceFile File, long Length, DateTime Modified, string Sha256)
{
    /// <summary>Whether the file still looks as it did, judged by length and time.</summary>
    public bool StillHolds() => new FileInfo(File.FullPath) is { Exists: true } now && (now.Length, now.LastWriteTimeUtc) == (Length, Modified);
}
