using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace SearchPortal.Content;

/// <summary>Reads the pictures of <c>images/</c>: what each is, by its content and not by its name.</summary>
internal static partial class ImagesFolder
{
    /// <summary>Name of the folder.</summary>
    public const string Name = "images";

    private const long MaximumBytes = 5_000_000;
    private const int MaximumCount = 10_000;

    /// <summary>The pictures that can be shown, in the order of their names; others are reported.</summary>
    public static IReadOnlyList<SiteImage> Read(IReadOnlyList<SourceFile> files, Action<ContentProblem> report)
    {
        var images = new List<SiteImage>();
        foreach (var file in files.Take(MaximumCount))
            if (Read(file, new ProblemLog(file.Path, null, report)) is { } image) images.Add(image);
        if (files.Count > MaximumCount)
            new ProblemLog(files[MaximumCount].Path, null, report).Error(0, $"there are more than {MaximumCount} pictures; this one and those after it are left out", "keep pictures that pages do not show elsewhere");
        return images;
    }

    private static SiteImage? Read(SourceFile file, ProblemLog log)
    {
        string name = file.Path[(Name.Length + 1)..];
        if (!PlainName().IsMatch(name))
            return Refuse("the name of the picture cannot stand in an address", "name it with letters, digits, hyphens and dots");
        if (new FileInfo(file.FullPath).Length > MaximumBytes)
            return Refuse($"the picture has more than {MaximumBytes / 1_000_000} million bytes", "save it smaller; a page needs no more than some hundred thousand");
        byte[] bytes = File.ReadAllBytes(file.FullPath);
        if (ImageHeader.Read(bytes) is not var (type, width, height))
            return Refuse("the file is no picture that can be shown", "save it as PNG, JPEG, WebP, GIF or SVG");
        return new SiteImage(name, type, width, height, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);

        SiteImage? Refuse(string fault, string remedy)
        {
            log.Error(0, fault, remedy);
            return null;
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*\z")]
    private static partial Regex PlainName();
}
