using System.Text.Encodings.Web;
using System.Text.Json;
using SearchPortal.Publications;

namespace SearchPortal.Benchmarks.Generating;

/// <summary>Writes a publication as one line of JSON in the portal's own field names.</summary>
internal sealed class PaperLine(Stream stream) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter json = new(stream, Options);

    /// <summary>Writes the line.</summary>
    public void Write(Publication paper)
    {
        json.WriteStartObject();
        json.WriteString("key", paper.Key);
        json.WriteString("title", paper.Title);
        WriteAuthors(paper.Authors);
        json.WriteNumber("year", paper.Year!.Value);
        json.WriteString("type", paper.Type.Csl());
        if (paper.Venue is not null) json.WriteString("venue", paper.Venue);
        if (paper.ContainerTitle is not null) json.WriteString("containerTitle", paper.ContainerTitle);
        if (paper.Identifiers.Doi is not null) json.WriteString("doi", paper.Identifiers.Doi);
        WriteLinks(paper.Links);
        WriteTopics(paper.Topics);
        json.WriteString("abstract", paper.Abstract);
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Lets go of its buffers; the stream stays open.</summary>
    public void Dispose() => json.Dispose();

    private void WriteAuthors(IReadOnlyList<PersonName> authors)
    {
        json.WriteStartArray("authors");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("given", author.Given);
            json.WriteString("family", author.Family);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteLinks(IReadOnlyList<Link> links)
    {
        json.WriteStartObject("links");
        foreach (var link in links.DistinctBy(link => link.Kind)) json.WriteString(link.Kind, link.Url);
        json.WriteEndObject();
    }

    private void WriteTopics(IReadOnlyList<string> topics)
    {
        json.WriteStartArray("topics");
        foreach (string topic in topics) json.WriteStringValue(topic);
        json.WriteEndArray();
    }
}
