using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>
/// From files to finished publications: reads them one after the other, gives keys where sources have none, looks venues up,
/// checks what can be checked and reports it. Streams; the order of the result depends on the files alone.
/// </summary>
public sealed class PublicationIntake(SiteContent site, TimeProvider time, Action<ContentProblem> report)
{
    /// <summary>The owner's venues and those that only publications name; complete once <see cref="Read"/> has been read to its end.</summary>
    public IReadOnlyList<Venue> Venues => throw new NotImplementedException($"{site} {time} {report}");

    /// <summary>The publications of all files, each with a unique key.</summary>
    public IEnumerable<Publication> Read(IEnumerable<SourceFile> files) => throw new NotImplementedException();
}
