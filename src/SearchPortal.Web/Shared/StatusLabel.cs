using SearchPortal.Publications;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Shared;

/// <summary>What a reader is told of where a paper stands.</summary>
internal static class StatusLabel
{
    /// <summary>Null for what is simply published.</summary>
    public static string? Of(PublicationStatus status) => status == PublicationStatus.Published ? null : Sentence.Word(status);
}
