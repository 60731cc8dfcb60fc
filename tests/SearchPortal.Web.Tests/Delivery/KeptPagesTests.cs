using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Tests.Delivery;

public sealed class KeptPagesTests
{
    private const int Room = 256 * 1024;

    private readonly KeptPages kept = new(Room);

    [Fact]
    public void A_page_is_found_by_its_version_alone()
    {
        kept.Keep(Page("a"));

        Assert.Equal("a", kept.Find("a")!.Version);
        Assert.Null(kept.Find("b"));
    }

    [Fact]
    public void However_many_pages_are_asked_for_they_never_take_more_than_their_room()
    {
        for (int i = 0; i < 10_000; i++)
        {
            kept.Keep(Page($"{i}", i % 3_000));
            Assert.InRange(kept.Bytes, 1, Room);
        }
    }

    [Fact]
    public void A_page_that_is_asked_for_outlives_those_that_are_not()
    {
        kept.Keep(Page("favourite"));
        for (int i = 0; i < 10_000; i++)
        {
            kept.Keep(Page($"{i}"));
            Assert.NotNull(kept.Find("favourite"));
        }
        Assert.Null(kept.Find("0"));
    }

    [Fact]
    public void A_page_too_big_for_its_share_is_not_kept()
    {
        kept.Keep(Page("big", Room / 32));

        Assert.Null(kept.Find("big"));
        Assert.Equal(0, kept.Bytes);
    }

    [Fact]
    public void Nothing_is_left_after_all_were_dropped()
    {
        kept.Keep(Page("a"));
        kept.Clear();

        Assert.Null(kept.Find("a"));
        Assert.Equal(0, kept.Bytes);
    }

    [Fact]
    public void Many_visitors_at_once_get_only_what_they_asked_for() => Parallel.For(0, 20_000, i =>
    {
        string version = $"{i % 500}";
        if (kept.Find(version) is { } page) Assert.Equal(version, page.Version);
        else kept.Keep(Page(version));
        Assert.InRange(kept.Bytes, 0, Room);
    });

    private static KeptPage Page(string version, int length = 1_000) => new(version, "text/html", new PackedBody(new byte[length], ContentCoding.Identity));
}
