using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>"Retracted: the data were wrong": how the portal's files tell where a publication stands.</summary>
internal static class StandingText
{
    private static readonly PublicationStatus[] Told = [PublicationStatus.Corrected, PublicationStatus.Retracted, PublicationStatus.Withdrawn, PublicationStatus.Preprint];

    /// <summary>The status that a text tells, and its notice (null for none); null for any other text.</summary>
    public static (PublicationStatus Status, string? Notice)? Find(string text)
    {
        foreach (var status in Told)
        {
            if (text == $"{status}") return (status, null);
            if (text.StartsWith($"{status}: ", StringComparison.Ordinal)) return (status, text[$"{status}: ".Length..]);
        }
        return null;
    }
}
