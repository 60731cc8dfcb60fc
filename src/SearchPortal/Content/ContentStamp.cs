using System.Security.Cryptography;
using System.Text;

namespace SearchPortal.Content;

/// <summary>All files of a content folder as they were at one instant.</summary>
/// <param name="Site">Settings, venues, authors and pages.</param>
/// <param name="Publications">Files of publications, in the order they are read.</param>
internal sealed record ContentStamp(IReadOnlyList<FileStamp> Site, IReadOnlyList<FileStamp> Publications)
{
    /// <summary>SHA-256 over path and digest of every file, in small hexadecimal digits: equal content, equal fingerprint.</summary>
    public string Fingerprint()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var stamp in Site.Concat(Publications))
        {
            all.AppendData(Encoding.UTF8.GetBytes(stamp.File.Path + '\0'));
            all.AppendData(Convert.FromHexString(stamp.Sha256));
        }
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    /// <summary>Digest of a file beside the publications; "" when there is none.</summary>
    public string SiteDigest(string path) => Site.FirstOrDefault(stamp => stamp.File.Path == path)?.Sha256 ?? "";
}
