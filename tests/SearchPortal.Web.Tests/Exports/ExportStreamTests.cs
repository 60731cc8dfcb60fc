using System.IO.Compression;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Exports;

namespace SearchPortal.Web.Tests.Exports;

public sealed class ExportStreamTests
{
    private const int Most = 100_000;

    private int made;

    [Fact]
    public async Task A_reader_who_goes_away_ends_the_work()
    {
        using var gone = new CancellationTokenSource();
        await using var wire = new Wire(_ => gone.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ExportStream.WriteAsync(Pieces(), wire, ContentCoding.Identity, gone.Token));
        Assert.InRange(made, 1, 100);
    }

    [Fact]
    public async Task No_more_than_a_buffer_is_made_ahead_of_the_reader()
    {
        long sent = 0;
        long ahead = 0;
        await using var wire = new Wire(count =>
        {
            ahead = Math.Max(ahead, made * 1_000L - sent);
            sent += count;
        });

        await ExportStream.WriteAsync(Pieces().Take(1_000), wire, ContentCoding.Identity, CancellationToken.None);

        Assert.Equal(1_000_000, sent);
        Assert.InRange(ahead, 1, 70_000);
    }

    [Theory]
    [InlineData(nameof(ContentCoding.Brotli))]
    [InlineData(nameof(ContentCoding.Gzip))]
    public async Task A_packed_file_unpacks_to_the_same(string coding)
    {
        using var packed = new MemoryStream();
        await ExportStream.WriteAsync(Pieces().Take(200), packed, Enum.Parse<ContentCoding>(coding), CancellationToken.None);
        packed.Position = 0;
        await using Stream unpacked = coding == nameof(ContentCoding.Brotli) ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);

        Assert.Equal(string.Concat(Pieces().Take(200)), await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private IEnumerable<string> Pieces()
    {
        for (int i = 0; i < Most; i++)
        {
            made++;
            yield return new string('x', 999) + "\n";
        }
    }

    /// <summary>Tells of each write.</summary>
    private sealed class Wire(Action<int> written) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            written(buffer.Length);
            return ValueTask.CompletedTask;
        }
    }
}
