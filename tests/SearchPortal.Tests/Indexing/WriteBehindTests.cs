using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public class WriteBehindTests
{
    [Fact]
    public void Items_are_worked_on_in_their_order()
    {
        var done = new List<int>();
        using var behind = new WriteBehind<int>("Test", 2, done.Add);

        for (int i = 0; i < 1000; i++) behind.Add(i);
        behind.Complete();

        Assert.Equal(Enumerable.Range(0, 1000), done);
    }

    [Fact]
    public void A_fault_reaches_the_one_who_adds_and_nothing_is_done_after_it()
    {
        var done = new List<int>();
        using var behind = new WriteBehind<int>("Test", 2, i => { if (i == 3) throw new IOException("no space left"); done.Add(i); });

        var fault = Assert.Throws<IOException>(() => { for (int i = 0; i < 1000; i++) behind.Add(i); });

        Assert.Equal("no space left", fault.Message);
        Assert.Equal([0, 1, 2], done);
    }

    [Fact]
    public void A_fault_in_the_last_item_is_seen_at_the_end()
    {
        using var behind = new WriteBehind<int>("Test", 2, _ => throw new IOException("no space left"));

        behind.Add(1);

        Assert.Throws<IOException>(behind.Complete);
    }
}
