using SearchPortal.Content;

namespace SearchPortal.Searching;

/// <summary>The pictures of a generation by name, looked up for every paper's page.</summary>
internal sealed class ImageNames(IReadOnlyList<SiteImage> images)
{
    private readonly Dictionary<string, SiteImage> byName = images.ToDictionary(image => image.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, SiteImage> byKey = images.DistinctBy(KeyOf).ToDictionary(KeyOf, StringComparer.Ordinal);

    /// <summary>The picture of a name; null when there is none.</summary>
    public SiteImage? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The first picture that is named after a paper's key; null when there is none.</summary>
    public SiteImage? FindOfPaper(string key) => byKey.GetValueOrDefault(key);

    private static string KeyOf(SiteImage image) => Path.GetFileNameWithoutExtension(image.Name);
}
