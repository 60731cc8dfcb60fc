using SearchPortal.Publications;

namespace SearchPortal.Web.Shared;

/// <summary>What a reader is told of where a paper stands.</summary>
internal static class StatusLabel
{
    /// <summary>Null for what is simply published.</summary>
    public static string? Of(PublicationStatus status) => status switch
    {
        PublicationStatus.Published => null,
        PublicationStatus.Preprint => "Preprint",
        PublicationStatus.Corrected => "Corrected",
        PublicationStatus.Retracted => "Retracted",
        PublicationStatus.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "no such status"),
    };
}
