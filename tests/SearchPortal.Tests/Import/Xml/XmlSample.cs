using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Xml;

/// <summary>What reading an XML text gave.</summary>
internal sealed record XmlSample(IReadOnlyList<Publication> Publications, IReadOnlyList<ContentProblem> Problems)
{
    public Publication Only => Assert.Single(Publications);

    public static XmlSample Of(string text)
    {
        var problems = new List<ContentProblem>();
        return new([.. XmlPublications.Read(new StringReader(text), "a.xml", problems.Add)], problems);
    }

    /// <param name="path">Folder of the format and name: "Jats/a.xml".</param>
    public static XmlSample OfFile(string path)
    {
        var problems = new List<ContentProblem>();
        return new([.. PublicationReader.Read(new SourceFile(path, FullPath(path)), problems.Add)], problems);
    }

    public static string FullPath(string path) =>
        Path.Combine(AppContext.BaseDirectory, "Import", Path.GetDirectoryName(path)!, "Samples", Path.GetFileName(path));

    public static string Names(IEnumerable<PersonName> names) => string.Join("; ", names.Select(name => name.Inverted));
}
