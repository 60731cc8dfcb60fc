using System.Text;

namespace SearchPortal.Benchmarks.Harvesting;

/// <summary>Takes all of a site as other programs do; what comes is counted and dropped.</summary>
internal sealed class Harvester(Uri site) : IDisposable
{
    private const string TokenStart = "<resumptionToken", TokenEnd = "</resumptionToken>";

    private readonly HttpClient client = new() { BaseAddress = site, Timeout = TimeSpan.FromMinutes(10) };

    /// <summary>Every record by OAI-PMH, one answer after the other.</summary>
    public async Task<Harvest> HarvestAsync(string prefix)
    {
        long bytes = 0;
        int records = 0;
        string? next = $"metadataPrefix={prefix}";
        while (next is not null)
        {
            string answer = await client.GetStringAsync($"/oai?verb=ListRecords&{next}");
            bytes += Encoding.UTF8.GetByteCount(answer);
            records += Count(answer, "<record>");
            next = FindToken(answer) is { Length: > 0 } token ? $"resumptionToken={Uri.EscapeDataString(token)}" : null;
        }
        return new($"OAI-PMH, {prefix}", records, bytes);
    }

    /// <summary>The file of all papers in a format.</summary>
    /// <param name="extension">"bib".</param>
    public async Task<Harvest> ExportAsync(string extension)
    {
        using var answer = await client.GetAsync($"/papers.{extension}", HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        for (int read; (read = await body.ReadAsync(buffer)) > 0;) bytes += read;
        return new($"export, {extension}", null, bytes);
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private static string? FindToken(string answer)
    {
        int start = answer.LastIndexOf(TokenStart, StringComparison.Ordinal);
        if (start < 0) return null;
        start = answer.IndexOf('>', start) + 1;
        int end = answer.IndexOf(TokenEnd, start, StringComparison.Ordinal);
        return end < 0 ? null : answer[start..end];
    }

    private static int Count(string text, string part)
    {
        int count = 0;
        for (int at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal)) count++;
        return count;
    }
}
