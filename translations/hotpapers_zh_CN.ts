<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Import &amp;Files…</source>
        <translation>导入文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>导入文件夹(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as Plain &amp;Text</source>
        <translation>复制为纯文本(&amp;T)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Best Match First</source>
        <translation>最佳匹配优先(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hide What One Account Announced</source>
        <translation>隐藏仅一个账号提及的论文(&amp;H)</translation>
    </message>
    <message>
        <source>Colors of the &amp;System</source>
        <translation>跟随系统配色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>热度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>论文数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unread Papers</source>
        <translation>未读数(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>重置布局(&amp;E)</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>统计(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>How to &amp;Search</source>
        <translation>如何搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change Keys…</source>
        <translation>更改快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Hot Papers</source>
        <translation>关于 Hot Papers(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Three Panes</source>
        <translation>三栏(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Wide: Reader Below</source>
        <translation>宽版：阅读器在下方(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reading Alone</source>
        <translation>仅阅读器(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous Digest</source>
        <translation>上一期榜单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Digest</source>
        <translation>下一期榜单(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Latest Digest</source>
        <translation>最新榜单(&amp;L)</translation>
    </message>
    <message>
        <source>Go to &amp;Day…</source>
        <translation>转到日期(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>已加星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>未读(&amp;U)</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>列表(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Catch Up…</source>
        <translation>补读(&amp;C)…</translation>
    </message>
    <message>
        <source>Open &amp;Abstract</source>
        <translation>打开摘要页(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;PDF</source>
        <translation>打开 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;Tweets</source>
        <translation>打开推文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>切换星标(&amp;S)</translation>
    </message>
    <message>
        <source>Read &amp;or Unread</source>
        <translation>切换已读/未读(&amp;O)</translation>
    </message>
    <message>
        <source>Mark &amp;Unread</source>
        <translation>标为未读(&amp;U)</translation>
    </message>
    <message>
        <source>Mark R&amp;eading</source>
        <translation>标为在读(&amp;E)</translation>
    </message>
    <message>
        <source>Mark &amp;Read</source>
        <translation>标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>Mark All as Rea&amp;d</source>
        <translation>全部标为已读(&amp;D)</translation>
    </message>
    <message>
        <source>Mark A&amp;bove as Read</source>
        <translation>将上方论文标为已读(&amp;B)</translation>
    </message>
    <message>
        <source>Mark Belo&amp;w as Read</source>
        <translation>将下方论文标为已读(&amp;W)</translation>
    </message>
    <message>
        <source>Mark the &amp;Rest as Read</source>
        <translation>将其余论文标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>写笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Copy arXiv &amp;Id</source>
        <translation>复制 arXiv 编号(&amp;I)</translation>
    </message>
    <message>
        <source>Cop&amp;y Title</source>
        <translation>复制标题(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Paper</source>
        <translation>下一篇论文(&amp;X)</translation>
    </message>
    <message>
        <source>Previous Paper</source>
        <translation>上一篇论文</translation>
    </message>
    <message>
        <source>Next Unread Paper</source>
        <translation>下一篇未读论文</translation>
    </message>
    <message>
        <source>Previous Unread Paper</source>
        <translation>上一篇未读论文</translation>
    </message>
    <message>
        <source>Read On</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>往回阅读</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>论文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>Sha&amp;de Days by</source>
        <translation>日期着色依据(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Note Pre&amp;view</source>
        <translation>笔记预览(&amp;V)</translation>
    </message>
    <message>
        <source>Whole &amp;Week</source>
        <translation>整周(&amp;W)</translation>
    </message>
    <message>
        <source>Whole &amp;Month</source>
        <translation>整月(&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>标签(&amp;G)…</translation>
    </message>
    <message>
        <source>Import &amp;Reading List…</source>
        <translation>导入阅读列表(&amp;R)…</translation>
    </message>
    <message>
        <source>Paste as Reading &amp;List</source>
        <translation>粘贴为阅读列表(&amp;L)</translation>
    </message>
    <message>
        <source>Export My &amp;Data…</source>
        <translation>导出我的数据(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Merge My Data…</source>
        <translation>合并我的数据(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Select Text by &amp;Keys</source>
        <translation>用键盘选择文本(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;Citation</source>
        <translation>复制引文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;BibTeX</source>
        <translation>BibTeX(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Markdown Link</source>
        <translation>Markdown 链接(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Plain Text</source>
        <translation>纯文本(&amp;P)</translation>
    </message>
    <message>
        <source>Add to List…</source>
        <translation>添加到列表…</translation>
    </message>
    <message>
        <source>&amp;Order of the List</source>
        <translation>按列表顺序(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;List…</source>
        <translation>新建列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>保存搜索(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Merge Into…</source>
        <translation>合并到(&amp;M)…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;No Priority</source>
        <translation>无优先级(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Low Priority</source>
        <translation>低优先级(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Medium Priority</source>
        <translation>中优先级(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;High Priority</source>
        <translation>高优先级(&amp;H)</translation>
    </message>
    <message>
        <source>No Rating</source>
        <translation>无评分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>%Ln 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>A Step Further</source>
        <translation>标为下一状态</translation>
    </message>
    <message>
        <source>Quote in the Note</source>
        <translation>引用到笔记</translation>
    </message>
    <message>
        <source>Highlight in the Abstract</source>
        <translation>在摘要中高亮</translation>
    </message>
    <message>
        <source>Earlier Versions of the Note…</source>
        <translation>笔记的早期版本…</translation>
    </message>
    <message>
        <source>Take from This List</source>
        <translation>从此列表中移除</translation>
    </message>
    <message>
        <source>Move Up in List</source>
        <translation>在列表中上移</translation>
    </message>
    <message>
        <source>Move Down in List</source>
        <translation>在列表中下移</translation>
    </message>
    <message>
        <source>Copy Citation in Format</source>
        <translation>按格式复制引文</translation>
    </message>
    <message>
        <source>Quick Tags</source>
        <translation>快捷标签</translation>
    </message>
    <message>
        <source>Papers That Look the Sa&amp;me…</source>
        <translation>疑似相同的论文(&amp;M)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Misspelling in the Note</source>
        <translation>笔记中的下一处拼写错误(&amp;X)</translation>
    </message>
    <message>
        <source>For &amp;You</source>
        <translation>为您推荐(&amp;Y)</translation>
    </message>
    <message>
        <source>R&amp;elated Papers</source>
        <translation>相关论文(&amp;E)</translation>
    </message>
    <message>
        <source>Link as the Same Paper</source>
        <translation>关联为同一篇论文</translation>
    </message>
    <message>
        <source>Separate from Linked Papers</source>
        <translation>解除与其他论文的关联</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is made each day on which you changed something. Ten are kept, and never is the fullest of them given up for an emptier one.</source>
        <translation>您作过更改的每一天都会备份一次。最多保留十个备份；其中内容最多的一个绝不会因内容较少的备份而被舍弃。</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>A backup that stands elsewhere</source>
        <translation>存放在其他位置的备份</translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>上个月 (Page Up)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The month that is shown</source>
        <translation>当前显示的月份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>The year that is shown (Shift+Page Up, Shift+Page Down)</source>
        <translation>当前显示的年份 (Shift+Page Up, Shift+Page Down)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>下个月 (Page Down)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>当月各日</translation>
    </message>
    <message>
        <source>Arrows move by day and week, Page Up and Page Down by month, Enter chooses; with Shift, a run of days is chosen.</source>
        <translation>方向键按日和周移动，Page Up 和 Page Down 按月移动，按 Enter 键选择；按住 Shift 可选择连续多日。</translation>
    </message>
    <message>
        <source>Previous digest, across days without one</source>
        <translation>上一期榜单，越过没有榜单的日期</translation>
    </message>
    <message>
        <source>Previous digest</source>
        <translation>上一期榜单</translation>
    </message>
    <message>
        <source>Next digest, across days without one</source>
        <translation>下一期榜单，越过没有榜单的日期</translation>
    </message>
    <message>
        <source>Next digest</source>
        <translation>下一期榜单</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The latest digest</source>
        <translation>最新一期榜单</translation>
    </message>
    <message>
        <source>Latest digest</source>
        <translation>最新榜单</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>The whole week of the current day</source>
        <translation>当前日期所在的整周</translation>
    </message>
    <message>
        <source>Choose the week</source>
        <translation>选择整周</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>The whole month that is shown</source>
        <translation>当前显示的整个月</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>选择整月</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>全年各日</translation>
    </message>
    <message>
        <source>A row is a month. Arrows move by day and month, Page Up and Page Down by year, Enter chooses.</source>
        <translation>每行一个月。方向键按日和月移动，Page Up 和 Page Down 按年移动，按 Enter 键选择。</translation>
    </message>
    <message>
        <source>What days are shaded by</source>
        <translation>日期着色的依据</translation>
    </message>
    <message>
        <source>Shade days by</source>
        <translation>日期着色依据</translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message>
        <source>Catch Up</source>
        <translation>补读</translation>
    </message>
    <message>
        <source>Shows the unread papers with the highest heat of the days when you were away. The same question gives the same papers.</source>
        <translation>显示您离开期间热度最高的未读论文。同样的条件总会得出同样的论文。</translation>
    </message>
    <message>
        <source>&amp;Away since:</source>
        <translation>离开起始日(&amp;A)：</translation>
    </message>
    <message>
        <source>The first day whose digest counts</source>
        <translation>从这一天的榜单开始计入</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>How many papers are shown</source>
        <translation>显示多少篇论文</translation>
    </message>
    <message>
        <source> papers</source>
        <translation> 篇论文</translation>
    </message>
    <message>
        <source>How large a part of the papers may have the same first category, as long as there are others</source>
        <translation>只要还有其他分类的论文，同一主分类的论文最多占多大比例</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>最多 </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of one cate&amp;gory:</source>
        <translation>单个分类占比(&amp;G)：</translation>
    </message>
</context>
<context>
    <name>DayPrompt</name>
    <message>
        <source>Go to Day</source>
        <translation>转到日期</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of a month, as QLocale reads it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes and reads it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale reads it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import digests</source>
        <translation>导入榜单</translation>
    </message>
    <message>
        <source>Digests (*.md *.markdown *.txt)</source>
        <translation>榜单 (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Import a folder of digests</source>
        <translation>导入榜单文件夹</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import reading lists</source>
        <translation>导入阅读列表</translation>
    </message>
    <message>
        <source>Lists of papers (*.bib *.bibtex *.ris *.json *.jsonl *.csv *.tsv *.txt *.md)</source>
        <translation>论文列表 (*.bib *.bibtex *.ris *.json *.jsonl *.csv *.tsv *.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>neither front matter nor an entry</source>
        <translation>既没有文件头也没有条目</translation>
    </message>
    <message>
        <source>the front matter does not end</source>
        <translation>文件头没有结束</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>it names no day</source>
        <translation>未注明日期</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>broken UTF-16</source>
        <translation>UTF-16 编码损坏</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>a digest about no day</source>
        <translation>没有日期的榜单</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>其他程序的数据库</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>more than 64 MB</source>
        <translation>超过 64 MB</translation>
    </message>
    <message>
        <source>no reference and no arXiv id</source>
        <translation>既没有文献条目也没有 arXiv 编号</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Hot papers: %1</source>
        <translation>热门论文：%1</translation>
    </message>
    <message>
        <source>Hot papers: starred</source>
        <translation>热门论文：已加星标</translation>
    </message>
    <message>
        <source>Hot papers</source>
        <translation>热门论文</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Papers:</source>
        <translation>论文(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>列表(&amp;L)：</translation>
    </message>
    <message>
        <source>Ta&amp;g:</source>
        <translation>标签(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜索(&amp;S)：</translation>
    </message>
    <message>
        <source>As in the search field of the window</source>
        <translation>语法与窗口的搜索框相同</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>排序(&amp;O)：</translation>
    </message>
    <message>
        <source>With &amp;abstracts</source>
        <translation>包含摘要(&amp;A)</translation>
    </message>
    <message>
        <source>With your &amp;notes</source>
        <translation>包含您的笔记(&amp;N)</translation>
    </message>
    <message>
        <source>With your &amp;tags</source>
        <translation>包含您的标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Key pattern:</source>
        <translation>引用键模式(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Reference type:</source>
        <translation>文献类型(&amp;R)：</translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation>预览(&amp;V)：</translation>
    </message>
    <message>
        <source>Drag from Here</source>
        <translation>从此处拖出</translation>
    </message>
    <message>
        <source>Drag this into another program, as text and as a file</source>
        <translation>将其拖到另一个程序中，内容以文本和文件形式提供</translation>
    </message>
    <message>
        <source>For the mouse alone: by keys, copy or export</source>
        <translation>仅限鼠标操作：使用键盘时，请复制或导出</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Put this on the clipboard</source>
        <translation>将内容放到剪贴板上</translation>
    </message>
    <message>
        <source>With what you &amp;made of the papers</source>
        <translation>包含您为论文所作的标记(&amp;M)</translation>
    </message>
    <message>
        <source>Stars, states, tags, lists and notes, in a comment behind each digest: importing it brings them back</source>
        <translation>星标、状态、标签、列表和笔记，以注释形式写在每期榜单之后：重新导入即可恢复</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tweeters</source>
        <translation>发推者</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>FitChart</name>
    <message>
        <source>quiet ones that fit</source>
        <translation>冷门但契合的论文</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热度</translation>
    </message>
    <message>
        <source>Fit (%)</source>
        <translation>契合度 (%)</translation>
    </message>
</context>
<context>
    <name>FitPlot</name>
    <message>
        <source>%1: fits you %2 %, heat %3; a quiet one that fits</source>
        <comment>a title</comment>
        <translation>%1：契合度 %2 %，热度 %3；冷门但契合</translation>
    </message>
    <message>
        <source>%1: fits you %2 %, heat %3</source>
        <comment>a title</comment>
        <translation>%1：契合度 %2 %，热度 %3</translation>
    </message>
    <message>
        <source>Fit and heat of unread papers</source>
        <translation>未读论文的契合度与热度</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln unread paper(s) that fit you best, by what you starred, rated and skipped. Few talked about those in the marked quarter, but they fit.</source>
        <translation>
            <numerusform>根据您加星标、评分和跳过的论文，最契合您兴趣的 %Ln 篇未读论文。标出的四分之一区域中的论文少有人谈论，却契合您的兴趣。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>to find</source>
        <translation>查找内容</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Rejected: nothing of these files was taken in</source>
        <translation>已拒绝：这些文件的内容均未导入</translation>
    </message>
    <message>
        <source>Not taken: the library has an equally good or better digest of the same days</source>
        <translation>未导入：文库中已有相同日期、同等或更好的榜单</translation>
    </message>
    <message>
        <source>Not digests</source>
        <translation>不是榜单</translation>
    </message>
    <message>
        <source>Repaired and imported</source>
        <translation>已修复并导入</translation>
    </message>
    <message>
        <source>Imported, with something to note</source>
        <translation>已导入，但有问题需要注意</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>文库中已有</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln 个已导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them repaired</source>
        <translation>
            <numerusform>其中 %Ln 个已修复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already</source>
        <translation>
            <numerusform>%Ln 个已在文库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln superseded</source>
        <translation>
            <numerusform>%Ln 个已被取代</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln 个已拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln 个已忽略</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>No digests were found.</source>
        <translation>未找到榜单。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files: %1.</source>
        <translation>
            <numerusform>共 %Ln 个文件：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, %2.</source>
        <translation>新增：%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tweets</source>
        <translation>
            <numerusform>%Ln 条推文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) have something to note: “hotpapers import” in a terminal tells all.</source>
        <translation>
            <numerusform>另有 %Ln 个文件有问题需要注意：在终端中运行“hotpapers import”可查看全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What there is to say about the files</source>
        <translation>各文件的导入情况</translation>
    </message>
    <message>
        <source>A file that was rejected can be corrected and imported again. What was taken in stays as it is.</source>
        <translation>被拒绝的文件可以改正后重新导入。已导入的内容保持不变。</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ImportStatus</name>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the import. Digests that are stored by now stay.</source>
        <translation>停止导入。已存储的榜单会保留。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search for keys</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Search for a key, or for what it does</source>
        <translation>搜索按键或其功能</translation>
    </message>
    <message>
        <source>Letters and Space work while the table or the reader has the focus. Keys with a comma are pressed one after the other.</source>
        <translation>字母键和空格键仅在表格或阅读器拥有焦点时有效。用逗号分隔的按键须依次按下。</translation>
    </message>
    <message>
        <source>No key does this. Look for it in the menus, or give it one by “Change Keys”.</source>
        <translation>没有对应的快捷键。请在菜单中查找，或通过“更改快捷键”指定一个。</translation>
    </message>
    <message>
        <source>C&amp;hange Keys…</source>
        <translation>更改快捷键(&amp;H)…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hot Papers</source>
        <translation>Hot Papers</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅读器</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>NoteVersionsDialog</name>
    <message>
        <source>Earlier Versions of the Note</source>
        <translation>笔记的早期版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version, compared with the note as it is now</source>
        <translation>此版本与当前笔记的比较</translation>
    </message>
    <message>
        <source>Struck out: what has gone since. Underlined: what has come since.</source>
        <translation>删除线：此后删去的内容。下划线：此后新增的内容。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the whole version</source>
        <translation>复制整个版本</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Make the note this version again; what it is now becomes a version</source>
        <translation>将笔记恢复为此版本；当前内容会存为一个版本</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message numerus="yes">
        <source>%Ln retweets</source>
        <translation>
            <numerusform>%Ln 次转推</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favorites</source>
        <translation>
            <numerusform>%Ln 次点赞</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>retweets, favorites</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, counted %3</source>
        <comment>retweets, favorites, day and time</comment>
        <translation>%1，%2，统计于 %3</translation>
    </message>
    <message>
        <source>#%1 on %2</source>
        <translation>%2 第 %1 名</translation>
    </message>
    <message>
        <source>The digest gives no abstract.</source>
        <translation>榜单未提供摘要。</translation>
    </message>
    <message>
        <source>It goes on: only the beginning is shown.</source>
        <translation>后文从略：此处仅显示开头部分。</translation>
    </message>
    <message>
        <source>Shown shortened: the source has more of it, the digest&apos;s file all.</source>
        <translation>此处有所缩略：“源文本”中的内容更多，榜单文件中则有全部内容。</translation>
    </message>
    <message>
        <source>Open tweet</source>
        <translation>打开推文</translation>
    </message>
    <message>
        <source>author</source>
        <comment>badge of a tweet: it is by one of the paper&apos;s authors</comment>
        <translation>作者</translation>
    </message>
    <message>
        <source>Announced by %1</source>
        <translation>由 %1 提及</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>last in a list of names</comment>
        <translation>
            <numerusform>另外 %Ln 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>在其他日期</translation>
    </message>
    <message>
        <source>%1 · %2 % the same</source>
        <comment>day, per cent</comment>
        <translation>%1 · 相似度 %2 %</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 · %2 % the same: %3</source>
        <comment>day, per cent, words that both papers have</comment>
        <translation>%1 · 相似度 %2 %：%3</translation>
    </message>
    <message>
        <source>Your notes on these papers mention this one</source>
        <translation>您在以下论文的笔记中提到了这一篇</translation>
    </message>
    <message>
        <source>Related papers</source>
        <translation>相关论文</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Enter takes what is marked in the list. Up and Down choose.</source>
        <translation>按 Enter 采用列表中选中的项目。用上下键选择。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>所有论文</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>Catching up since %1</source>
        <translation>补读：%1 以来</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>没有论文匹配%1。</translation>
    </message>
    <message>
        <source>No digest is about %1.</source>
        <translation>没有 %1 的榜单。</translation>
    </message>
    <message>
        <source>The library holds no papers.</source>
        <translation>文库中没有论文。</translation>
    </message>
    <message>
        <source>No paper is starred yet.</source>
        <translation>还没有加星标的论文。</translation>
    </message>
    <message>
        <source>No paper is unread: all done.</source>
        <translation>没有未读论文：全部读完了。</translation>
    </message>
    <message>
        <source>No paper has a note yet.</source>
        <translation>还没有带笔记的论文。</translation>
    </message>
    <message>
        <source>The papers that were chosen to catch up with are not in this library.</source>
        <translation>选出的补读论文不在此文库中。</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more. A word alone is looked for everywhere: in titles, authors, abstracts, tweets and your notes.</source>
        <translation>词语越少、越短，找到的越多。单独一个词会在标题、作者、摘要、推文和您的笔记中全面查找。</translation>
    </message>
    <message>
        <source>The days that have one are colored in the calendar.</source>
        <translation>有榜单的日期在日历中带有颜色。</translation>
    </message>
    <message>
        <source>A star marks what you want to find again: click the one before its title.</source>
        <translation>星标用于标记以后还要找的论文：单击标题前的星形即可。</translation>
    </message>
    <message>
        <source>Notes are written below the paper in the reader, and found by searching.</source>
        <translation>笔记写在阅读器中论文的下方，可通过搜索找到。</translation>
    </message>
    <message>
        <source>“Catch Up” in the Go menu chooses anew.</source>
        <translation>使用“转到”菜单中的“补读”可重新选取。</translation>
    </message>
    <message>
        <source>“%1” holds no paper of the library yet.</source>
        <translation>“%1”中还没有文库中的论文。</translation>
    </message>
    <message>
        <source>Drag papers onto the list, or choose “Add to List” in the Paper menu.</source>
        <translation>将论文拖到列表上，或在“论文”菜单中选择“添加到列表”。</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>新论文：%1</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>为您推荐</translation>
    </message>
    <message>
        <source>The new papers are not in this library.</source>
        <translation>这些新论文不在此文库中。</translation>
    </message>
    <message>
        <source>No paper is unread: there is nothing to choose from.</source>
        <translation>没有未读论文，无从挑选。</translation>
    </message>
    <message>
        <source>All new papers</source>
        <translation>所有新论文</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>%1: the library has no digest of this time</source>
        <translation>%1：文库中没有这段时间的榜单</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln paper(s)</source>
        <translation>
            <numerusform>%1，%2：%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper(s)</source>
        <translation>
            <numerusform>%1：%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis, as QLocale writes it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on an axis, as QLocale writes it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>The library has digests of each of these times.</source>
        <translation>这些时段文库中都有榜单。</translation>
    </message>
    <message numerus="yes">
        <source>Hatched: %Ln time(s) of which the library has no digest. How many papers there were then is not known.</source>
        <translation>
            <numerusform>斜线部分：有 %Ln 个时段文库中没有榜单，当时的论文数未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers over time</source>
        <translation>各时段的论文数</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>What is still unread</source>
        <translation>仍未读的论文</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Begun or done</source>
        <translation>已开始或已处理</translation>
    </message>
    <message>
        <source>Categories over time</source>
        <translation>各时段的分类</translation>
    </message>
    <message>
        <source>Each paper counts for its first category, which its authors chose. %1</source>
        <translation>每篇论文只计入作者为其选定的主分类。%1</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他全部</translation>
    </message>
    <message>
        <source>Who tweeted about most papers</source>
        <translation>涉及论文最多的发推者</translation>
    </message>
    <message>
        <source>A paper counts once for each who tweeted about it, however often.</source>
        <translation>同一发推者无论为一篇论文发推多少次，都只计一次。</translation>
    </message>
    <message>
        <source>Tweeter</source>
        <translation>发推者</translation>
    </message>
    <message>
        <source>What you read</source>
        <translation>阅读情况</translation>
    </message>
    <message>
        <source>By the day on which you marked a paper as what it is now.</source>
        <translation>按您将论文标为当前状态的日期统计。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Who wrote most papers</source>
        <translation>论文最多的作者</translation>
    </message>
    <message>
        <source>Names are taken as they are written: several people may share one, and one person’s may be written in several ways.</source>
        <translation>姓名按原样统计：不同的人可能同名，同一人的姓名也可能有多种写法。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
</context>
<context>
    <name>PlotChart</name>
    <message>
        <source>No digest</source>
        <translation>无榜单</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Reader</source>
        <translation>阅读器</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Open the paper&apos;s page on arXiv in the browser</source>
        <translation>在浏览器中打开 arXiv 上的论文页面</translation>
    </message>
    <message>
        <source>Open the abstract page</source>
        <translation>打开摘要页</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Open the paper&apos;s PDF in the browser</source>
        <translation>在浏览器中打开论文的 PDF</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>Tweets</source>
        <translation>推文</translation>
    </message>
    <message>
        <source>Open the first tweet in the browser; the arrow lists all</source>
        <translation>在浏览器中打开第一条推文；箭头可列出全部推文</translation>
    </message>
    <message>
        <source>Open the tweets</source>
        <translation>打开推文</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>How far you are with this paper</source>
        <translation>这篇论文的阅读进度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paper and source</source>
        <translation>论文与源文本</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Choose a paper to read it here.</source>
        <translation>选择一篇论文，即可在此阅读。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>The paper as its digest has it, word for word</source>
        <translation>榜单中这篇论文的文本，一字不改</translation>
    </message>
</context>
<context>
    <name>SameDialog</name>
    <message>
        <source>Papers That Look the Same</source>
        <translation>疑似相同的论文</translation>
    </message>
    <message>
        <source>These have nearly the same title and an author in common. Those that you link share stars, states, ratings, tags and notes from then on. Take the check mark from what does not belong to a group.</source>
        <translation>这些论文的标题几乎相同，并且有共同的作者。关联之后，它们将共享星标、状态、评分、标签和笔记。请取消勾选不属于该组的论文。</translation>
    </message>
    <message>
        <source>Groups of papers that look the same</source>
        <translation>疑似相同的论文，按组列出</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>关联(&amp;L)</translation>
    </message>
    <message>
        <source>Links what is checked in each chosen group</source>
        <translation>将所选各组中勾选的论文视为同一篇论文</translation>
    </message>
    <message>
        <source>&amp;Open Abstract</source>
        <translation>打开摘要页(&amp;O)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>布局(&amp;L)：</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>文字大小(&amp;S)：</translation>
    </message>
    <message>
        <source>Of all text in the window. Ctrl and the mouse wheel change it as well.</source>
        <translation>窗口中所有文字的大小。也可使用 Ctrl 加鼠标滚轮更改。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>语言(&amp;A)：</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>&amp;Font of its own:</source>
        <translation>使用单独的字体(&amp;F)：</translation>
    </message>
    <message>
        <source>Set abstracts in another font than the rest of the window</source>
        <translation>摘要使用与窗口其余部分不同的字体</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>阅读字体</translation>
    </message>
    <message>
        <source>&amp;Width of the text:</source>
        <translation>正文宽度(&amp;W)：</translation>
    </message>
    <message>
        <source>How many characters of usual width a line has at most; lines of 60 to 90 are read best</source>
        <translation>每行最多容纳多少个普通宽度的字符；每行 60 到 90 个字符最易阅读</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>与窗格同宽</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 个字符</translation>
    </message>
    <message>
        <source>&amp;Mark as read after:</source>
        <translation>多久后标为已读(&amp;M)：</translation>
    </message>
    <message>
        <source>How long a paper is shown before it counts as read</source>
        <translation>论文显示多久后算作已读</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>不自动标记</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Mark as read what is s&amp;crolled past</source>
        <translation>滚动经过时标为已读(&amp;C)</translation>
    </message>
    <message>
        <source>Calendar and Catch-up</source>
        <translation>日历与补读</translation>
    </message>
    <message>
        <source>&amp;Shade days by:</source>
        <translation>日期着色依据(&amp;S)：</translation>
    </message>
    <message>
        <source>Catch &amp;up on:</source>
        <translation>补读数量(&amp;U)：</translation>
    </message>
    <message>
        <source>How many papers are shown after days away</source>
        <translation>离开数日后显示多少篇论文</translation>
    </message>
    <message>
        <source> papers</source>
        <translation> 篇论文</translation>
    </message>
    <message>
        <source>Of this page alone</source>
        <translation>仅限本页</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Mark as read when it is o&amp;pened in the browser</source>
        <translation>在浏览器中打开时标为已读(&amp;P)</translation>
    </message>
    <message>
        <source>Of one cate&amp;gory, at most:</source>
        <translation>单个分类占比上限(&amp;G)：</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Lear&amp;n from what I star, rate and skip</source>
        <translation>根据我加星标、评分和跳过的论文学习(&amp;N)</translation>
    </message>
    <message>
        <source>How well papers fit you, the list For You and the plot of fit and heat come from it</source>
        <translation>论文的契合度、“为您推荐”列表以及契合度与热度的图表都由此得出</translation>
    </message>
    <message>
        <source>What is learned stays on this computer.</source>
        <translation>学到的内容只保存在这台计算机上。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>All papers</source>
        <translation>所有论文</translation>
    </message>
    <message>
        <source>Latest digest</source>
        <translation>最新榜单</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有笔记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its papers are in no digest yet</source>
        <translation>
            <numerusform>其中 %Ln 篇论文尚无榜单收录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1，%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>阅读列表</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>为您推荐</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search for actions and keys</source>
        <translation>搜索操作和快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>快捷键(&amp;K)：</translation>
    </message>
    <message>
        <source>Press the keys that the action is to have, up to four one after the other; Backspace removes them</source>
        <translation>按下要指定给此操作的按键，最多可依次按四组；按 Backspace 键可删除</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>备用快捷键</translation>
    </message>
    <message>
        <source>Keys that do the same; Backspace removes them</source>
        <translation>作用相同的快捷键；按 Backspace 键可删除</translation>
    </message>
    <message>
        <source>&amp;Take Them</source>
        <translation>重新指定(&amp;T)</translation>
    </message>
    <message>
        <source>Give these keys to this action, and take them from the other</source>
        <translation>将这些快捷键指定给此操作，并从另一操作中移除</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Leave this action without keys</source>
        <translation>此操作不设快捷键</translation>
    </message>
    <message>
        <source>Give this action the keys that it had from the beginning</source>
        <translation>恢复此操作最初的快捷键</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Give all actions the keys that they had from the beginning</source>
        <translation>恢复所有操作最初的快捷键</translation>
    </message>
    <message>
        <source>O&amp;r:</source>
        <translation>或(&amp;R)：</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>重置(&amp;E)</translation>
    </message>
</context>
<context>
    <name>TagColors</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>浅蓝色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Find or add a tag:</source>
        <translation>查找或添加标签(&amp;F)：</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Enter gives or takes the tag that is marked in the list; in an empty field it ends the dialog. Up and Down choose.</source>
        <translation>按 Enter 添加或去掉列表中选中的标签；输入框为空时关闭对话框。用上下键选择。</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Papers in no digest yet</source>
        <translation>尚无榜单收录的论文</translation>
    </message>
    <message>
        <source>The list has these papers, but no digest of the library does. They appear by themselves as soon as one is imported that has them.</source>
        <translation>列表中有这些论文，但文库中尚无榜单收录它们。一旦导入收录它们的榜单，它们就会自动显示。</translation>
    </message>
    <message>
        <source>arXiv id</source>
        <translation>arXiv 编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>&amp;Open on arXiv</source>
        <translation>在 arXiv 上打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Take from This List</source>
        <translation>从此列表中移除(&amp;T)</translation>
    </message>
</context>
<context>
    <name>hotpapers::cli</name>
    <message>
        <source>hotpapers: the output could not be written: %1</source>
        <translation>hotpapers: 无法写入输出：%1</translation>
    </message>
    <message>
        <source>“%1” is no day; they are written 2021-07-27.</source>
        <translation>“%1”不是日期；日期应写作 2021-07-27。</translation>
    </message>
    <message>
        <source>Hot papers of %1</source>
        <translation>%1 的热门论文</translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>已加星标的论文</translation>
    </message>
    <message>
        <source>Hot papers</source>
        <translation>热门论文</translation>
    </message>
    <message>
        <source>“%1” is no arXiv identifier; they are written 2107.11817 or hep-th/9901001.</source>
        <translation>“%1”不是 arXiv 编号；编号应写作 2107.11817 或 hep-th/9901001。</translation>
    </message>
    <message>
        <source>Usage: hotpapers %1 %2</source>
        <translation>用法：hotpapers %1 %2</translation>
    </message>
    <message>
        <source>Usage: hotpapers [--library FILE] [PATH…]     open the window, and import the paths
       hotpapers [--library FILE] COMMAND …   do without a window</source>
        <translation>用法：hotpapers [--library FILE] [PATH…]     打开窗口，并导入这些路径
      hotpapers [--library FILE] COMMAND …   不打开窗口，执行命令</translation>
    </message>
    <message>
        <source>There is no command “%1”. See hotpapers help.</source>
        <translation>没有命令“%1”。请参阅 hotpapers help。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln 个已导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln 个未变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <translation>
            <numerusform>%Ln 个已修复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older than what is stored</source>
        <translation>
            <numerusform>%Ln 个比已存储的版本旧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln 个已拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln 个已忽略</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 of %2, with %3, in %4 s</source>
        <comment>entries, papers, tweets, seconds</comment>
        <translation>%2的 %1，含 %3，用时 %4 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tweets</source>
        <translation>
            <numerusform>%Ln 条推文</numerusform>
        </translation>
    </message>
    <message>
        <source>hotpapers: stopped; what is counted is stored, the rest is not.</source>
        <translation>hotpapers: 已停止；已计入的内容均已存储，其余未存储。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>榜单</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Tweets</source>
        <translation>推文</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>文库完好。</translation>
    </message>
    <message>
        <source>See hotpapers help %1.</source>
        <translation>请参阅 hotpapers help %1。</translation>
    </message>
    <message>
        <source>See hotpapers help.</source>
        <translation>请参阅 hotpapers help。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不接受值。</translation>
    </message>
    <message>
        <source>%1 wants a value: %1 %2.</source>
        <translation>%1 需要一个值：%1 %2。</translation>
    </message>
    <message>
        <source>There is no option %1 here; there are %2. What is no option, though it begins with a dash, goes after “--”.</source>
        <translation>此处没有选项 %1；可用的有 %2。以短横线开头但并非选项的内容，请放在“--”之后。</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are %2.</source>
        <translation>没有命令“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>未指定命令。</translation>
    </message>
    <message>
        <source>A note of more than 1 MiB</source>
        <translation>超过 1 MiB 的笔记</translation>
    </message>
    <message>
        <source>A note that is not UTF-8</source>
        <translation>非 UTF-8 编码的笔记</translation>
    </message>
    <message>
        <source>“%1” is no state; there are unread, reading, read, skipped.</source>
        <translation>“%1”不是状态；可用的有 unread、reading、read、skipped。</translation>
    </message>
    <message>
        <source>--limit wants a number from 1.</source>
        <translation>--limit 需要一个不小于 1 的数字。</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>笔记：</translation>
    </message>
    <message>
        <source>Of --json, --html and --text only one can be given.</source>
        <translation>--json、--html 和 --text 只能指定一个。</translation>
    </message>
    <message>
        <source>work on this library instead of the default one</source>
        <translation>使用此文库，而不是默认文库</translation>
    </message>
    <message>
        <source>show the help</source>
        <translation>显示帮助</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>show the names of the commands, one a line</source>
        <translation>显示各条命令的名称，每行一个</translation>
    </message>
    <message>
        <source>write the counts of this run as a JSON object</source>
        <translation>以 JSON 对象输出本次运行的各项数目</translation>
    </message>
    <message>
        <source>write a JSON array</source>
        <translation>输出 JSON 数组</translation>
    </message>
    <message>
        <source>the order; without it the latest digest comes first</source>
        <translation>排序方式；省略时最新榜单排在最前</translation>
    </message>
    <message>
        <source>at most so many papers</source>
        <translation>最多输出的论文篇数</translation>
    </message>
    <message>
        <source>as a JSON object</source>
        <translation>显示为 JSON 对象</translation>
    </message>
    <message>
        <source>as the page that the window&apos;s reader shows</source>
        <translation>显示为窗口阅读器所用的页面</translation>
    </message>
    <message>
        <source>as text; so it is without an option too</source>
        <translation>显示为文本；不加选项时也是如此</translation>
    </message>
    <message>
        <source>what to write; digest gives back the files, byte for byte</source>
        <translation>导出格式；digest 会逐字节原样还原文件</translation>
    </message>
    <message>
        <source>write to this file, not to standard output</source>
        <translation>写入此文件，而不是标准输出</translation>
    </message>
    <message>
        <source>everything in the library</source>
        <translation>文库中的全部内容</translation>
    </message>
    <message>
        <source>the digest about this day, written 2021-07-27</source>
        <translation>这一天的榜单，日期写作 2021-07-27</translation>
    </message>
    <message>
        <source>the papers with a star</source>
        <translation>已加星标的论文</translation>
    </message>
    <message>
        <source>the papers that match: see hotpapers help search</source>
        <translation>匹配搜索条件的论文：请参阅 hotpapers help search</translation>
    </message>
    <message>
        <source>write a JSON object</source>
        <translation>输出 JSON 对象</translation>
    </message>
    <message>
        <source>take in digest files, and folders with all below them</source>
        <translation>导入榜单文件，以及文件夹及其下的所有内容</translation>
    </message>
    <message>
        <source>list the papers that match: id, digest, rank, retweets, favorites, title</source>
        <translation>列出匹配的论文：编号、榜单、排名、转推数、点赞数、标题</translation>
    </message>
    <message>
        <source>show a paper</source>
        <translation>显示一篇论文</translation>
    </message>
    <message>
        <source>write papers or digests</source>
        <translation>导出论文或榜单</translation>
    </message>
    <message>
        <source>give a paper a star</source>
        <translation>为论文加星标</translation>
    </message>
    <message>
        <source>take a paper&apos;s star away</source>
        <translation>移除论文的星标</translation>
    </message>
    <message>
        <source>set how far you have come with a paper</source>
        <translation>设置论文的阅读进度</translation>
    </message>
    <message>
        <source>set a paper&apos;s note, in Markdown; “-” reads it from standard input, an empty one is none</source>
        <translation>设置论文的笔记，使用 Markdown 格式；“-”表示从标准输入读取，内容为空则表示没有笔记</translation>
    </message>
    <message>
        <source>tell what the library holds</source>
        <translation>显示文库的内容概况</translation>
    </message>
    <message>
        <source>check the library file; what is wrong is told, one a line</source>
        <translation>检查文库文件；如有问题，每行报告一个</translation>
    </message>
    <message>
        <source>show the help, or that of a command</source>
        <translation>显示帮助，或某条命令的帮助</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a heading</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>结构版本</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <comment>how far one is with a paper</comment>
        <translation>%1，已加星标</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>with digests: what you made of their papers, in a comment that an import brings back</source>
        <translation>用于 digest 格式：将您为其中论文所作的标记写入注释，重新导入时即可恢复</translation>
    </message>
    <message>
        <source>the papers with this tag</source>
        <translation>带有此标签的论文</translation>
    </message>
    <message>
        <source>the papers of this reading list</source>
        <translation>此阅读列表中的论文</translation>
    </message>
    <message>
        <source>leave abstracts out</source>
        <translation>不含摘要</translation>
    </message>
    <message>
        <source>leave your notes out</source>
        <translation>不含您的笔记</translation>
    </message>
    <message>
        <source>leave your tags out</source>
        <translation>不含您的标签</translation>
    </message>
    <message>
        <source>how citation keys are made, of [auth], [Auth], [year], [word], [title] and [arxiv]; without it [auth][year][word]</source>
        <translation>引用键的组成方式，可用 [auth]、[Auth]、[year]、[word]、[title] 和 [arxiv]；省略时为 [auth][year][word]</translation>
    </message>
    <message>
        <source>the type that RIS says; without it unpb</source>
        <translation>RIS 中注明的文献类型；省略时为 unpb</translation>
    </message>
    <message>
        <source>rate a paper; 0 is no rating</source>
        <translation>为论文评分；0 表示未评分</translation>
    </message>
    <message>
        <source>set how soon you mean to read a paper</source>
        <translation>设置阅读论文的优先级</translation>
    </message>
    <message>
        <source>give papers a tag</source>
        <translation>为论文添加标签</translation>
    </message>
    <message>
        <source>take a tag away from papers</source>
        <translation>移除论文的标签</translation>
    </message>
    <message>
        <source>make and change reading lists; “order” puts these papers first, “show” tells all lists, or the papers of one; “import” makes a list of BibTeX, RIS, CSL-JSON, CSV, or any text with arXiv ids or links</source>
        <translation>新建和更改阅读列表；“order”将这些论文排到最前，“show”显示所有列表，或某个列表中的论文；“import”由 BibTeX、RIS、CSL-JSON、CSV 或任何含有 arXiv 编号或链接的文本新建列表</translation>
    </message>
    <message>
        <source>copy the whole library to a file, checked when it is written</source>
        <translation>将整个文库复制到文件，写入后会进行校验</translation>
    </message>
    <message>
        <source>--format is one of these: %1.</source>
        <translation>--format 须为下列之一：%1。</translation>
    </message>
    <message>
        <source>--ris-type is unpb or gen.</source>
        <translation>--ris-type 须为 unpb 或 gen。</translation>
    </message>
    <message>
        <source>--%1 means nothing to the format %2.</source>
        <translation>--%1 对 %2 格式没有意义。</translation>
    </message>
    <message>
        <source>--tag wants a name.</source>
        <translation>--tag 需要一个名称。</translation>
    </message>
    <message>
        <source>--list wants a name.</source>
        <translation>--list 需要一个名称。</translation>
    </message>
    <message>
        <source>Exactly one of --all, --digest, --starred, --query, --tag and --list says what to export.</source>
        <translation>请用 --all、--digest、--starred、--query、--tag 和 --list 中的一个（且仅一个）指定要导出的内容。</translation>
    </message>
    <message>
        <source>--with-marks is for --format digest.</source>
        <translation>--with-marks 仅用于 --format digest。</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>导入的列表</translation>
    </message>
    <message>
        <source>“%1” is no name for a tag.</source>
        <translation>“%1”不能用作标签名称。</translation>
    </message>
    <message>
        <source>“%1” is no rating; they go from 1 to 5, and 0 is none.</source>
        <translation>“%1”不是评分；评分为 1 到 5，0 表示未评分。</translation>
    </message>
    <message>
        <source>“%1” is no priority; there are none, low, medium, high.</source>
        <translation>“%1”不是优先级；可用的有 none、low、medium、high。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Nothing was new: all of it is here already.</source>
        <translation>没有新内容：所有内容都已存在。</translation>
    </message>
    <message>
        <source>Merged. Nothing of yours was lost.</source>
        <translation>已合并。您的内容没有任何丢失。</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>已写入并校验：%1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1</source>
        <translation>原有内容保存在 %1</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with user data; there are export and merge.</source>
        <translation>“%1”不是可对用户数据执行的操作；可用的有 export 和 merge。</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>评分：%1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>优先级：%1</translation>
    </message>
    <message>
        <source>Lists: %1</source>
        <translation>列表：%1</translation>
    </message>
    <message>
        <source>how the list that is imported is to be called; without it as the file is called</source>
        <translation>导入后列表的名称；省略时使用文件名</translation>
    </message>
    <message>
        <source>link papers that are the same under several ids: they share state, tags and notes then; “show” tells those that a paper is linked with, and those that look the same</source>
        <translation>关联以多个编号出现的同一篇论文：关联后共享状态、标签和笔记；“show”显示与某篇论文关联的论文，以及疑似相同的论文</translation>
    </message>
    <message>
        <source>bring back your data as it was in a backup; what is there now is backed up before</source>
        <translation>将您的数据恢复为备份时的样子；现有内容会先行备份</translation>
    </message>
    <message>
        <source>write your data as JSON, or merge such a file into it: nothing is lost</source>
        <translation>将您的数据写为 JSON，或将此类文件合并进来：不会丢失任何内容</translation>
    </message>
    <message>
        <source>“%1” is no order; there are heat, date, retweets, favorites, title, rank, rating, priority, relevance, fit.</source>
        <translation>“%1”不是排序方式；可用的有 heat、date、retweets、favorites、title、rank、rating、priority、relevance、fit。</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::CalendarModel</name>
    <message>
        <source>Week of %1</source>
        <translation>%1 起的一周</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::DayTally</name>
    <message>
        <source>%1: no digest</source>
        <comment>%1 is a day</comment>
        <translation>%1：无榜单</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper(s), %2 unread, mean heat %3</source>
        <comment>%1 is a day</comment>
        <translation>
            <numerusform>%1：%Ln 篇论文，%2 篇未读，平均热度 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Shaded by the mean heat of a day’s papers: pale up to %1, full from %2 on. A dot is a day without a digest.</source>
        <translation>按当日论文的平均热度着色：不高于 %1 时颜色最浅，达到 %2 时最深。圆点表示当日没有榜单。</translation>
    </message>
    <message>
        <source>Shaded by the papers of a day: pale is none, full is %1. A dot is a day without a digest.</source>
        <translation>按当日的论文数着色：没有论文时颜色最浅，达到 %1 篇时最深。圆点表示当日没有榜单。</translation>
    </message>
    <message>
        <source>Shaded by the unread papers of a day: pale is none, full is %1. A dot is a day without a digest.</source>
        <translation>按当日的未读论文数着色：没有未读论文时颜色最浅，达到 %1 篇时最深。圆点表示当日没有榜单。</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::FitPlotModel</name>
    <message>
        <source>%1 %</source>
        <comment>how well a paper fits</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1. Press Enter to show it.</source>
        <translation>%1。按 Enter 键可显示该论文。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>契合度</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热度</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PaperTableModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Retweets</source>
        <translation>转推</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <translation>%1，有笔记</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>未加星标</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retweets</source>
        <translation>
            <numerusform>%Ln 次转推</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favorites</source>
        <translation>
            <numerusform>%Ln 次点赞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat %1: as hot as or hotter than %1 % of the papers of %Ln day(s) before and after</source>
        <translation>
            <numerusform>热度 %1：不低于前后 %Ln 天内 %1 % 的论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat: how a paper’s retweets and favorites compare with those of the papers of %Ln day(s) before and after. Digests before %1 and since are compared apart, for their counts mean different things.</source>
        <translation>
            <numerusform>热度：论文的转推数和点赞数与前后 %Ln 天内其他论文相比的结果。%1之前的榜单与自该日起的榜单分开比较，因为两者的计数含义不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cat.</source>
        <comment>short for category</comment>
        <translation>分类</translation>
    </message>
    <message>
        <source>RT</source>
        <comment>short for retweets</comment>
        <translation>转推</translation>
    </message>
    <message>
        <source>Fav.</source>
        <comment>short for favorites</comment>
        <translation>点赞</translation>
    </message>
    <message>
        <source>%1, starred, with a note</source>
        <translation>%1，已加星标，有笔记</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <translation>%1，已加星标</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two authors</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <comment>authors</comment>
        <translation>
            <numerusform>%1 和另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; rank %3, heat %4, %5</source>
        <comment>state, title, rank, heat, retweets</comment>
        <translation>%1：%2；排名 %3，热度 %4，%5</translation>
    </message>
    <message>
        <source>%1: %2, by %3; rank %4, heat %5, %6</source>
        <comment>state, title, authors, rank, heat, retweets</comment>
        <translation>%1：%2，作者 %3；排名 %4，热度 %5，%6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and what stands in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>%Ln 星</numerusform>
        </translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>无优先级</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1; priority %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1；优先级%2</translation>
    </message>
    <message>
        <source>%1; tags %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1；标签 %2</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>契合度</translation>
    </message>
    <message>
        <source>Fit is not known</source>
        <translation>契合度未知</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how well a paper fits</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fits you: %1 %</source>
        <translation>契合度：%1 %</translation>
    </message>
    <message>
        <source>Fit: how well a paper fits what you star, rate and skip. It is learned on this computer, and stays here.</source>
        <translation>契合度：论文与您兴趣的契合程度，根据您加星标、评分和跳过的论文得出。学习在这台计算机上进行，结果也只保存在这里。</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PlotModel</name>
    <message>
        <source>%1. Press Enter to show them.</source>
        <translation>%1。按 Enter 键可显示这些论文。</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::YearModel</name>
    <message>
        <source>No such day</source>
        <translation>无此日期</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::BackupDialog</name>
    <message>
        <source>There is no backup yet. One is made each day on which you changed something.</source>
        <translation>还没有备份。您作过更改的每一天都会备份一次。</translation>
    </message>
    <message>
        <source>It holds no star and no note.</source>
        <translation>其中没有星标，也没有笔记。</translation>
    </message>
    <message>
        <source>Being written and checked…</source>
        <translation>正在写入并校验…</translation>
    </message>
    <message>
        <source>Written and checked.</source>
        <translation>已写入并校验。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>Backups of Hot Papers (*.sqlite);;All files (*)</source>
        <translation>Hot Papers 备份 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Some of the papers in it: %1</source>
        <translation>其中的部分论文：%1</translation>
    </message>
    <message>
        <source>In the file %1</source>
        <translation>位于文件 %1</translation>
    </message>
    <message>
        <source>All stars, states, notes, tags, lists and saved searches become what they were when this backup was made: %1.

Papers stay. What you have now is backed up before, and stands in this list then.</source>
        <translation>所有星标、状态、笔记、标签、列表和已保存的搜索都将恢复为创建此备份时的样子：%1。

论文会保留。您现有的内容会先行备份，并列在此处。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CalendarPane</name>
    <message>
        <source>Heat</source>
        <translation>热度</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文数</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读数</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUp</name>
    <message numerus="yes">
        <source>%Ln other paper(s) since %1 are unread.</source>
        <translation>
            <numerusform>%1 以来还有 %Ln 篇其他论文未读。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other paper since %1 is unread.</source>
        <translation>%1 以来没有其他未读论文。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUpDialog</name>
    <message>
        <source>&amp;Catch Up</source>
        <translation>补读(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) since then are unread.</source>
        <translation>
            <numerusform>此后有 %Ln 篇论文未读。</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper since then is unread. Choose an earlier day.</source>
        <translation>此后没有未读论文。请选择更早的日期。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::DayPrompt</name>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>For example %1, %2, %3, a weekday, or a month like %4.</source>
        <translation>例如 %1、%2、%3、星期几，或像 %4 这样的月份。</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ExportDialog</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected paper(s)</source>
        <translation>
            <numerusform>选中的 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that are shown: %1 (%Ln)</source>
        <translation>
            <numerusform>显示的全部论文：%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest of %1</source>
        <translation>%1 的榜单</translation>
    </message>
    <message>
        <source>The digest</source>
        <translation>当前榜单</translation>
    </message>
    <message>
        <source>All starred papers</source>
        <translation>所有已加星标的论文</translation>
    </message>
    <message>
        <source>A reading list</source>
        <translation>某个阅读列表</translation>
    </message>
    <message>
        <source>Papers with a tag</source>
        <translation>带某个标签的论文</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>搜索到的论文</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>所有论文</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>Unpublished (UNPB): for Zotero and EndNote</source>
        <translation>未发表 (UNPB)：用于 Zotero 和 EndNote</translation>
    </message>
    <message>
        <source>Generic (GEN)</source>
        <translation>通用 (GEN)</translation>
    </message>
    <message>
        <source>It took a moment, and is ready now: drag it once more.</source>
        <translation>准备花了一点时间，现已就绪：请再拖一次。</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln digests</source>
        <translation>
            <numerusform>%Ln 期榜单中的前 %1 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s)</source>
        <translation>
            <numerusform>%Ln 期榜单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln papers</source>
        <translation>
            <numerusform>%Ln 篇论文中的前 %1 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) written to %1</source>
        <translation>
            <numerusform>已将 %Ln 期榜单写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) written to %1</source>
        <translation>
            <numerusform>已将 %Ln 篇论文写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much for the clipboard. You can export it to a file instead.</source>
        <translation>内容过多，剪贴板容纳不下。您可以改为导出到文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 期榜单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole digests</source>
        <translation>完整榜单</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Atom 订阅源</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>按列表顺序</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>按表格顺序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧的在前</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>By authors</source>
        <translation>按作者</translation>
    </message>
    <message>
        <source>Hottest first</source>
        <translation>热度最高的在前</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FacetPane</name>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1，%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: these alone. Ctrl+click: all but these.</source>
        <translation>单击：只看这些。Ctrl+单击：排除这些。</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Enter: these papers alone. Shift+Enter: all but these.</source>
        <translation>Enter：只看这些论文。Shift+Enter：排除这些论文。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>显示更多 (%1)</translation>
    </message>
    <message>
        <source>&amp;These alone</source>
        <translation>只看这些(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All but these</source>
        <translation>排除这些(&amp;A)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitLine</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Fits you: %1 %</source>
        <translation>契合度：%1 %</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>words that speak for a paper</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>words that speak against a paper</comment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>What speaks for it: %1</source>
        <translation>加分的词：%1</translation>
    </message>
    <message>
        <source>What speaks against it: %1</source>
        <translation>减分的词：%1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>契合度</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitPage</name>
    <message>
        <source>Press Enter on a paper to show it.</source>
        <translation>在论文上按 Enter 键可显示该论文。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitView</name>
    <message>
        <source>%1. Click to show it.</source>
        <translation>%1。单击可显示该论文。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>手册各页</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Nothing in the handbook holds all of these words. Try fewer.</source>
        <translation>手册中没有同时包含所有这些词的页面。请减少词语再试。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::HistoryPlot</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1: rank %2, retweets %3, favorites %4, heat %5</source>
        <comment>%1 is a day</comment>
        <translation>%1：排名 %2，转推 %3，点赞 %4，热度 %5</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln digest(s): rank, and retweets with favorites</source>
        <translation>
            <numerusform>出现在 %Ln 期榜单中：排名，以及转推和点赞</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a rank</comment>
        <translation>#%1</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ImportStatus</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>正在导入 %1 / %2</translation>
    </message>
    <message>
        <source>Looking for digests…</source>
        <translation>正在查找榜单…</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Keeping</name>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>标为“%1”</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::KeysDialog</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>Open the abstract</source>
        <translation>打开摘要页</translation>
    </message>
    <message>
        <source>First paper</source>
        <translation>第一篇论文</translation>
    </message>
    <message>
        <source>Last paper</source>
        <translation>最后一篇论文</translation>
    </message>
    <message>
        <source>Select more papers</source>
        <translation>选择更多论文</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::LanguageChooser</name>
    <message>
        <source>Language of the &amp;System</source>
        <translation>跟随系统语言(&amp;S)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Learning</name>
    <message>
        <source>Learning from what you star, rate and skip is switched off. “Learn from what I star, rate and skip” in the settings, on the page Reading, switches it on. What is learned stays on this computer.</source>
        <translation>学习功能已关闭。请在设置的“阅读”页中启用“根据我加星标、评分和跳过的论文学习”。学到的内容只保存在这台计算机上。</translation>
    </message>
    <message>
        <source>It is not known yet what you like.</source>
        <translation>尚不了解您的喜好。</translation>
    </message>
    <message>
        <source>Hot Papers does not learn what you like.</source>
        <translation>Hot Papers 没有在学习您的喜好。</translation>
    </message>
    <message>
        <source>It is learned from the papers that you star, or rate with four or five stars. %1 %2 What you skip, or rate with one or two, says what you do not like. What is learned stays on this computer.</source>
        <comment>%1 and %2 are sentences: how many are needed, how many are there</comment>
        <translation>程序从您加星标或评为四、五星的论文中学习。%1%2您跳过或评为一、二星的论文则表明您不喜欢什么。学到的内容只保存在这台计算机上。</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln of them are needed.</source>
        <translation>
            <numerusform>至少需要 %Ln 篇。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers like that are there.</source>
        <translation>
            <numerusform>现有 %Ln 篇。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::LinkCompleter</name>
    <message>
        <source>Papers to link to</source>
        <translation>可链接的论文</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>arXiv id, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln 条建议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListImporter</name>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的列表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files were read.</source>
        <translation>
            <numerusform>另外还读取了 %Ln 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListPlace</name>
    <message numerus="yes">
        <source>%Ln papers of this list are in no digest yet</source>
        <translation>
            <numerusform>此列表中有 %Ln 篇论文尚无榜单收录</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>显示这些论文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers taken from “%1”</source>
        <translation>
            <numerusform>已从“%1”中移除 %Ln 篇论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MainWindow</name>
    <message>
        <source>%1 – Hot Papers</source>
        <translation>%1 – Hot Papers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>without what one account announced</source>
        <translation>不含仅一个账号提及的论文</translation>
    </message>
    <message>
        <source>Close Hot Papers</source>
        <translation>关闭 Hot Papers</translation>
    </message>
    <message>
        <source>A note could not be saved; beside it you see why. If you close the window now, what you typed since is lost. You can copy it first, or try again.</source>
        <translation>有一则笔记未能保存，原因显示在笔记旁。如果现在关闭窗口，未保存的内容将会丢失。您可以先将其复制，或再试一次。</translation>
    </message>
    <message>
        <source>Close and Lose It</source>
        <translation>关闭并丢弃</translation>
    </message>
    <message>
        <source>The language stays as it is: a note could not be saved; beside it you see why.</source>
        <translation>语言未更改：有一则笔记未能保存，原因显示在笔记旁。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln papers</source>
        <translation>
            <numerusform>已复制 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are selected: too many for the clipboard, which takes up to %1 here. You can write them to a file instead.</source>
        <translation>
            <numerusform>选中了 %Ln 篇论文，剪贴板容纳不下：此处最多可复制 %1 篇。您可以改为将它们写入文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>About Hot Papers</source>
        <translation>关于 Hot Papers</translation>
    </message>
    <message>
        <source>Hot Papers %1

Reads research by daily digest.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Hot Papers %1

按每日榜单阅读研究论文。

自由软件，以 GNU 通用公共许可证第 3 版或更高版本授权。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state of reading, and how many papers are in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>These are samples. Import digests of your own first; lists can follow.</source>
        <translation>这些是示例。请先导入自己的榜单，之后再导入列表。</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>没有可粘贴的文本。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MarkHistory</name>
    <message numerus="yes">
        <source>Mark %Ln papers as unread</source>
        <translation>
            <numerusform>将 %Ln 篇论文标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as being read</source>
        <translation>
            <numerusform>将 %Ln 篇论文标为在读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as read</source>
        <translation>
            <numerusform>将 %Ln 篇论文标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %Ln papers</source>
        <translation>
            <numerusform>跳过 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln papers</source>
        <translation>
            <numerusform>为 %Ln 篇论文加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %Ln papers</source>
        <translation>
            <numerusform>移除 %Ln 篇论文的星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %Ln papers</source>
        <translation>
            <numerusform>更改 %Ln 篇论文的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>Rename a list</source>
        <translation>重命名列表</translation>
    </message>
    <message>
        <source>Delete a list</source>
        <translation>删除列表</translation>
    </message>
    <message>
        <source>Put lists in order</source>
        <translation>调整各列表的顺序</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>添加到列表</translation>
    </message>
    <message>
        <source>Take from a list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Put a list in order</source>
        <translation>调整列表内的顺序</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Color a tag</source>
        <translation>更改标签颜色</translation>
    </message>
    <message>
        <source>Put tags in order</source>
        <translation>调整标签的顺序</translation>
    </message>
    <message>
        <source>Keep a search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>删除已保存的搜索</translation>
    </message>
    <message>
        <source>Put searches in order</source>
        <translation>调整搜索的顺序</translation>
    </message>
    <message>
        <source>Name a state</source>
        <translation>命名状态</translation>
    </message>
    <message>
        <source>Import a reading list</source>
        <translation>导入阅读列表</translation>
    </message>
    <message>
        <source>Merge your data</source>
        <translation>合并数据</translation>
    </message>
    <message>
        <source>Highlight a passage</source>
        <translation>高亮一段文字</translation>
    </message>
    <message>
        <source>Color a highlight</source>
        <translation>更改高亮颜色</translation>
    </message>
    <message>
        <source>Remove a highlight</source>
        <translation>移除高亮</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln papers a step further</source>
        <translation>
            <numerusform>将 %Ln 篇论文标为下一状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as “%1”</source>
        <translation>
            <numerusform>将 %Ln 篇论文标为“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln papers</source>
        <translation>
            <numerusform>为 %Ln 篇论文评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %Ln papers</source>
        <translation>
            <numerusform>更改 %Ln 篇论文的优先级</numerusform>
        </translation>
    </message>
    <message>
        <source>Link papers as the same</source>
        <translation>将论文关联为同一篇</translation>
    </message>
    <message>
        <source>Separate papers</source>
        <translation>解除论文的关联</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MarkRow</name>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Your rating; a click on its last star takes it away</source>
        <translation>您的评分；单击最后一颗亮起的星可清除评分</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>How soon you mean to read this paper</source>
        <translation>阅读这篇论文的优先级</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>无优先级</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>低优先级</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>中优先级</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>高优先级</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Navigator</name>
    <message>
        <source>Nothing is left of %1 without what only one account announced. Choose “Hide What One Account Announced” in the View menu again to see that, too.</source>
        <translation>%1：除去仅一个账号提及的论文后，没有论文可以显示。如需查看这些论文，请再次选择“视图”菜单中的“隐藏仅一个账号提及的论文”。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Markdown, saved as you type</source>
        <translation>Markdown 格式，随输入自动保存</translation>
    </message>
    <message>
        <source>Your note on this paper, in Markdown. It is saved as you type.</source>
        <translation>您对这篇论文的笔记，使用 Markdown 格式，随输入自动保存。</translation>
    </message>
    <message>
        <source>The note on %1 is not saved. %2</source>
        <translation>%1 的笔记未保存。%2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NotePane</name>
    <message>
        <source>Note as it reads</source>
        <translation>笔记预览</translation>
    </message>
    <message>
        <source>No note on this paper yet.</source>
        <translation>这篇论文还没有笔记。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show the note as it reads, with headings, links and mathematics</source>
        <translation>显示笔记排版后的样子，包括标题、链接和数学公式</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NoteVersionsDialog</name>
    <message>
        <source>This note has no earlier versions.</source>
        <translation>这则笔记没有早期版本。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Notices</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperBrowser</name>
    <message>
        <source>Copy as Plain &amp;Text</source>
        <translation>复制为纯文本(&amp;T)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperCommands</name>
    <message numerus="yes">
        <source>Took the rating from %Ln papers</source>
        <translation>
            <numerusform>已清除 %Ln 篇论文的评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated %1 of %2; %Ln papers</source>
        <translation>
            <numerusform>已将 %Ln 篇论文评为 %1 星（满分 %2 星）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the priority from %Ln papers</source>
        <translation>
            <numerusform>已清除 %Ln 篇论文的优先级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority %1; %Ln papers</source>
        <translation>
            <numerusform>已将 %Ln 篇论文的优先级设为“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged “%1”; %Ln papers</source>
        <translation>
            <numerusform>已为 %Ln 篇论文添加标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1”; %Ln papers</source>
        <translation>
            <numerusform>已移除 %Ln 篇论文的标签“%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperPane</name>
    <message>
        <source>Import Folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Look at the Report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>Nothing could be taken in yet</source>
        <translation>尚未能导入任何内容</translation>
    </message>
    <message>
        <source>Begin with a folder of digests</source>
        <translation>从一个榜单文件夹开始</translation>
    </message>
    <message>
        <source>A digest is a text file (.md, .markdown or .txt) with the papers that were talked about most on a day: title, authors, abstract, links, retweets and favorites. Import a folder of them, or drop files and folders here. Your files are only read; the papers go into one library on this computer.</source>
        <translation>榜单是一种文本文件（.md、.markdown 或 .txt），收录某一天讨论最多的论文：标题、作者、摘要、链接、转推数和点赞数。请导入一个榜单文件夹，或将文件和文件夹拖放到此处。程序只会读取您的文件；论文将存入这台计算机上的一个文库。</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Latest Digest</source>
        <translation>最新榜单</translation>
    </message>
    <message>
        <source>Show All Papers</source>
        <translation>显示所有论文</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>无法打开文库</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>These are sample digests, made up to look around in.</source>
        <translation>这些是示例榜单，内容均为虚构，供您随意浏览。</translation>
    </message>
    <message>
        <source>Import a folder of your own…</source>
        <translation>导入自己的文件夹…</translation>
    </message>
    <message>
        <source>Learn What I Like</source>
        <translation>学习我的喜好</translation>
    </message>
    <message>
        <source>Show Unread Papers</source>
        <translation>显示未读论文</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperSignal</name>
    <message>
        <source>Odd counts: retweets %1, favorites %2</source>
        <translation>计数异常：转推 %1，点赞 %2</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotFrame</name>
    <message>
        <source>A plot. The table beside it has the same numbers. %1</source>
        <translation>图表。旁边的表格列有相同的数据。%1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>数据：%1</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotPage</name>
    <message>
        <source>Press Enter on a number to show its papers.</source>
        <translation>在数字上按 Enter 键可显示对应的论文。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotView</name>
    <message>
        <source>%1. Click to show them.</source>
        <translation>%1。单击可显示这些论文。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReaderNotes</name>
    <message>
        <source>&amp;Yellow</source>
        <translation>黄色(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>绿色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>蓝色(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>红色(&amp;R)</translation>
    </message>
    <message>
        <source>abstract, sentence %1</source>
        <translation>摘要，第 %1 句</translation>
    </message>
    <message>
        <source>Select what is to be quoted on the paper&apos;s page first.</source>
        <translation>请先在论文页面上选择要引用的内容。</translation>
    </message>
    <message>
        <source>Quoted in the note.</source>
        <translation>已引用到笔记。</translation>
    </message>
    <message>
        <source>Select what is to be highlighted in the abstract first.</source>
        <translation>请先在摘要中选择要高亮的内容。</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;ighlights</source>
        <translation>所有高亮(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;move Highlight</source>
        <translation>移除高亮(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy All to the Note</source>
        <translation>全部复制到笔记(&amp;C)</translation>
    </message>
    <message>
        <source>No longer found: %1</source>
        <translation>已找不到：%1</translation>
    </message>
    <message>
        <source>&amp;Copy to the Note</source>
        <translation>复制到笔记(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Quote in the Note</source>
        <translation>引用到笔记</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReaderPane</name>
    <message>
        <source>Tweets</source>
        <translation>推文</translation>
    </message>
    <message>
        <source>Tweets (%1)</source>
        <translation>推文 (%1)</translation>
    </message>
    <message>
        <source>This is no address of a web page, and was not opened: %1</source>
        <translation>这不是网页地址，未打开：%1</translation>
    </message>
    <message>
        <source>The browser could not be started for %1</source>
        <translation>无法启动浏览器打开 %1</translation>
    </message>
    <message>
        <source>No paper is known that is related to this one.</source>
        <translation>没有找到与这篇论文相关的论文。</translation>
    </message>
    <message>
        <source>No word of the note is misspelled.</source>
        <translation>笔记中没有拼写错误。</translation>
    </message>
    <message>
        <source>The spelling of notes is not checked: the settings say how it can be.</source>
        <translation>未检查笔记的拼写：启用方法见设置。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReadingHeader</name>
    <message>
        <source>Previous paper</source>
        <translation>上一篇论文</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>下一篇论文</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>返回窗口</translation>
    </message>
    <message>
        <source>Back to the Window</source>
        <translation>返回窗口</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which paper of how many</comment>
        <translation>第 %1 篇，共 %2 篇</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SafeKeeping</name>
    <message>
        <source>Data of Hot Papers (*.json)</source>
        <translation>Hot Papers 数据 (*.json)</translation>
    </message>
    <message>
        <source>%1 is merged. Nothing of yours was lost; Undo takes it back.</source>
        <translation>已合并 %1。您的内容没有任何丢失；可用“撤销”还原。</translation>
    </message>
    <message>
        <source>Your data is written to %1</source>
        <translation>您的数据已写入 %1</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameCommands</name>
    <message>
        <source>Select two papers or more that are the same.</source>
        <translation>请选择两篇或更多实为同一篇的论文。</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>最多可将 %Ln 篇论文关联为同一篇。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are the same now: they share state, tags and notes</source>
        <translation>
            <numerusform>%Ln 篇论文现已关联为同一篇：它们共享状态、标签和笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln papers at most.</source>
        <translation>
            <numerusform>最多选择 %Ln 篇论文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is selected is linked with another paper.</source>
        <translation>选中的论文均未与其他论文关联。</translation>
    </message>
    <message numerus="yes">
        <source>Separated %Ln papers</source>
        <translation>
            <numerusform>已解除 %Ln 篇论文的关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups of papers that are the same</source>
        <translation>
            <numerusform>已关联 %Ln 组相同的论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameDialog</name>
    <message>
        <source>Looking through all titles…</source>
        <translation>正在比对所有标题…</translation>
    </message>
    <message>
        <source>No other papers look the same.</source>
        <translation>没有尚未关联的疑似相同论文。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups look the same</source>
        <translation>
            <numerusform>%Ln 组疑似相同的论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups</source>
        <translation>
            <numerusform>已关联 %Ln 组</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SamePapersLine</name>
    <message>
        <source>Also as %1. %2</source>
        <comment>%1 links to papers, %2 a link: Separate</comment>
        <translation>这篇论文另有编号 %1。%2</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>解除关联</translation>
    </message>
    <message>
        <source>The same paper? %1: %2 %3</source>
        <comment>%1 a link to a paper, %2 its title, %3 a link: Link</comment>
        <translation>是否为同一篇论文？%1：%2 %3</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Separated. Each keeps what was shared; Undo links them again.</source>
        <translation>已解除关联。各篇论文都保留共享过的内容；可用“撤销”重新关联。</translation>
    </message>
    <message>
        <source>Linked: state, tags and notes are shared now. Undo separates them again.</source>
        <translation>已关联：状态、标签和笔记现已共享。可用“撤销”解除关联。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SavedSearches</name>
    <message numerus="yes">
        <source>%Ln new papers match “%1”</source>
        <translation>
            <numerusform>%Ln 篇新论文匹配“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>显示这些论文</translation>
    </message>
    <message numerus="yes">
        <source>New papers match %Ln of your saved searches:</source>
        <translation>
            <numerusform>有新论文匹配 %Ln 个已保存的搜索：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln papers</source>
        <translation>
            <numerusform>“%1”：%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more searches</source>
        <translation>
            <numerusform>以及另外 %Ln 个搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>the end of a list of saved searches</comment>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SearchCompleter</name>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln 条建议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search everything: words, &quot;a phrase&quot;, author:ada, cat:cs.LG, rt:&gt;100, is:unread, -not</source>
        <translation>搜索全部内容：词语、&quot;短语&quot;、author:ada、cat:cs.LG、rt:&gt;100、is:unread、-排除词</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>如何搜索</translation>
    </message>
    <message>
        <source>What can be searched for, and how</source>
        <translation>可以搜索什么，以及如何搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>清除搜索 (Escape)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Three panes</source>
        <translation>三栏</translation>
    </message>
    <message>
        <source>Wide: the reader below the table</source>
        <translation>宽版：阅读器在表格下方</translation>
    </message>
    <message>
        <source>Reading alone</source>
        <translation>仅阅读器</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热度</translation>
    </message>
    <message>
        <source>Number of papers</source>
        <translation>论文数</translation>
    </message>
    <message>
        <source>Unread papers</source>
        <translation>未读数</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShadeLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfCommands</name>
    <message>
        <source>Another list is called “%1” already.</source>
        <translation>已有另一个列表名为“%1”。</translation>
    </message>
    <message>
        <source>Another saved search is called “%1” already.</source>
        <translation>已有另一个保存的搜索名为“%1”。</translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>合并标签</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. The papers of “%2” get it instead, and so with those below.</source>
        <translation>已有标签“%1”。“%2”的论文将改用此标签，其下级标签也照此处理。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The list “%1” is deleted. Its papers stay in the library.</source>
        <translation>已删除列表“%1”。其中的论文仍保留在文库中。</translation>
    </message>
    <message>
        <source>The saved search “%1” is deleted.</source>
        <translation>已删除保存的搜索“%1”。</translation>
    </message>
    <message>
        <source>The tag “%1” is deleted, and those below it.</source>
        <translation>已删除标签“%1”及其下级标签。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers tagged “%1”</source>
        <translation>
            <numerusform>已为 %Ln 篇论文添加标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers added to “%1”</source>
        <translation>
            <numerusform>已将 %Ln 篇论文添加到“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln papers to a list</source>
        <translation>
            <numerusform>将 %Ln 篇论文添加到列表</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find or make a list:</source>
        <translation>查找或新建列表(&amp;F)：</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>阅读列表</translation>
    </message>
    <message>
        <source>New list “%1”</source>
        <translation>新建列表“%1”</translation>
    </message>
    <message>
        <source>New List</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>Another list has this name.</source>
        <translation>已有同名的列表。</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Another saved search has this name.</source>
        <translation>已有同名的已保存搜索。</translation>
    </message>
    <message>
        <source>&amp;Tell me of new papers after an import</source>
        <translation>导入后提示新论文(&amp;T)</translation>
    </message>
    <message>
        <source>Merge “%1” Into</source>
        <translation>将“%1”合并到</translation>
    </message>
    <message>
        <source>&amp;Find the tag that its papers get instead:</source>
        <translation>查找要改用的标签(&amp;F)：</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>“%1” is merged into “%2”.</source>
        <translation>已将“%1”合并到“%2”。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfDelegate</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfMenu</name>
    <message>
        <source>&amp;Color</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Tell Me of New Papers</source>
        <translation>提示新论文(&amp;T)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfPane</name>
    <message>
        <source>Find a list, search or tag</source>
        <translation>查找列表、搜索或标签</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfView</name>
    <message>
        <source>Lists, searches and tags</source>
        <translation>列表、搜索和标签</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShortcutEditor</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>%1 is needed in tables, texts and menus. Choose other keys.</source>
        <translation>%1 在表格、文本和菜单中另有用途。请选择其他快捷键。</translation>
    </message>
    <message>
        <source>%1 clashes with the keys of %2.</source>
        <translation>%1 与%2的快捷键冲突。</translation>
    </message>
    <message>
        <source>Change Keys</source>
        <translation>更改快捷键</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingChoice</name>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingMenu</name>
    <message>
        <source>Add to &amp;Dictionary</source>
        <translation>添加到词典(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Ignore in This Session</source>
        <translation>在本次会话中忽略(&amp;I)</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>没有建议</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingPage</name>
    <message>
        <source>Check the &amp;spelling of notes</source>
        <translation>检查笔记的拼写(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language of notes:</source>
        <translation>笔记的语言(&amp;L)：</translation>
    </message>
    <message>
        <source>No dictionary is installed. As soon as your system has one, such as Hunspell&apos;s, it is used.</source>
        <translation>未安装词典。系统中一旦有词典（例如 Hunspell 的词典），就会自动使用。</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>系统语言</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StateNames</name>
    <message>
        <source>How far you are with a paper, in your own words. An empty name is the usual one.</source>
        <translation>用您自己的说法命名论文的阅读进度。名称留空则使用默认名称。</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a state of reading</comment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsBar</name>
    <message>
        <source>Pa&amp;pers:</source>
        <translation>论文(&amp;P)：</translation>
    </message>
    <message>
        <source>Papers that are counted</source>
        <translation>计入统计的论文</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>时间(&amp;T)：</translation>
    </message>
    <message>
        <source>Time that is looked at</source>
        <translation>统计的时间范围</translation>
    </message>
    <message>
        <source>Of digests the days up to the latest one; of what you read those up to today</source>
        <translation>榜单统计到最新一期的日期；阅读情况统计到今天</translation>
    </message>
    <message>
        <source>&amp;Save Plot</source>
        <translation>保存图表(&amp;S)</translation>
    </message>
    <message>
        <source>Saves the plot that is shown to a file</source>
        <translation>将显示的图表保存到文件</translation>
    </message>
    <message>
        <source>As &amp;PNG Picture…</source>
        <translation>保存为 PNG 图片(&amp;P)…</translation>
    </message>
    <message>
        <source>As &amp;SVG Drawing…</source>
        <translation>保存为 SVG 矢量图(&amp;S)…</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个文库</translation>
    </message>
    <message>
        <source>What was shown: %1</source>
        <translation>此前显示的论文：%1</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s)</source>
        <translation>
            <numerusform>最近 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsWindow</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Statistics – Hot Papers</source>
        <translation>统计 – Hot Papers</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Tweeters</source>
        <translation>发推者</translation>
    </message>
    <message>
        <source>What You Read</source>
        <translation>阅读情况</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>The library is empty. Import a folder of digests: then there is something to count.</source>
        <translation>文库是空的。请导入一个榜单文件夹，之后便有内容可供统计。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), digests of %1</source>
        <translation>
            <numerusform>%Ln 篇论文，来自 %1 的榜单</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting authors…</source>
        <translation>正在统计作者…</translation>
    </message>
    <message>
        <source>No tweets are known of these papers. Choose a longer time, or the whole library.</source>
        <translation>没有这些论文的推文。请选择更长的时间范围，或选择整个文库。</translation>
    </message>
    <message>
        <source>You marked none of these papers in this time. Mark a paper as read, skip it or star it, and it is counted here.</source>
        <translation>这段时间内您没有标记过这些论文。将论文标为已读、跳过或加星标后，就会计入此处。</translation>
    </message>
    <message>
        <source>There are no such papers in this time. Choose a longer time, or the whole library.</source>
        <translation>这段时间内没有此类论文。请选择更长的时间范围，或选择整个文库。</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>The plot was written to %1</source>
        <translation>图表已写入 %1</translation>
    </message>
    <message>
        <source>The plot was not saved</source>
        <translation>图表未保存</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>papers and time; what one must know</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Fit and Heat</source>
        <translation>契合度与热度</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <comment>a sentence, and what to do</comment>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>None of these papers is unread. Choose a longer time, or the whole library.</source>
        <translation>这些论文中没有未读论文。请选择更长的时间范围，或选择整个文库。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln papers</source>
        <translation>
            <numerusform>%Ln 篇论文的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper has a tag yet. Type one and press Enter.</source>
        <translation>还没有论文带标签。请输入一个标签并按 Enter。</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>%1, given</source>
        <translation>%1，已添加</translation>
    </message>
    <message>
        <source>%1, not given</source>
        <translation>%1，未添加</translation>
    </message>
    <message>
        <source>The key %1 gives it, or takes it</source>
        <translation>按 %1 键可添加或移除此标签</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Triage</name>
    <message>
        <source>No more unread papers below this one.</source>
        <translation>下方没有更多未读论文了。</translation>
    </message>
    <message>
        <source>No more unread papers above this one.</source>
        <translation>上方没有更多未读论文了。</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::WaitingDialog</name>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
</context>
<context>
    <name>hotpapers::words</name>
    <message>
        <source>%1 wants a word or a “phrase” right behind it: %2.</source>
        <translation>%1 后面须紧跟一个词或“短语”：%2。</translation>
    </message>
    <message>
        <source>%1 wants a name right behind it: %2.</source>
        <translation>%1 后面须紧跟一个名称：%2。</translation>
    </message>
    <message>
        <source>%1 wants a number: 100, &gt;100 or 10..20.</source>
        <translation>%1 需要一个数字：100、&gt;100 或 10..20。</translation>
    </message>
    <message>
        <source>%1 wants a day: 2021, 2021-03, 2021-03-05, &gt;2021-06 or 2021-03..2021-05; or the last days: 7d, 2w, 1m, 1y.</source>
        <translation>%1 需要一个日期：2021、2021-03、2021-03-05、&gt;2021-06 或 2021-03..2021-05；或最近若干天：7d、2w、1m、1y。</translation>
    </message>
    <message>
        <source>%1 wants one of these: %2.</source>
        <translation>%1 须为下列之一：%2。</translation>
    </message>
    <message>
        <source>%1 wants an arXiv identifier: 2107.11817 or hep-th/9901001.</source>
        <translation>%1 需要一个 arXiv 编号：2107.11817 或 hep-th/9901001。</translation>
    </message>
    <message>
        <source>both words, in titles, abstracts, authors, tweets or notes; case and accents do not count</source>
        <translation>两个词都有，可在标题、摘要、作者、推文或笔记中；不区分大小写和变音符号</translation>
    </message>
    <message>
        <source>the words next to each other; a quote in them is doubled</source>
        <translation>几个词紧挨在一起；其中的引号须写两次</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>以此开头的词</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>有其中一个词，或两个都有</translation>
    </message>
    <message>
        <source>the first without the second; NOT tree is the same</source>
        <translation>有第一个词而没有第二个；写作 NOT tree 也一样</translation>
    </message>
    <message>
        <source>parentheses put together; without them NOT binds most, then AND, which may be left out, then OR</source>
        <translation>括号用于组合；没有括号时，NOT 优先级最高，其次是 AND（可省略），最后是 OR</translation>
    </message>
    <message>
        <source>the paper with this arXiv identifier; its address will do as well</source>
        <translation>具有此 arXiv 编号的论文；也可使用其网址</translation>
    </message>
    <message>
        <source>just this many</source>
        <translation>恰好等于此数</translation>
    </message>
    <message>
        <source>more, as many or more, fewer, as many or fewer</source>
        <translation>大于、大于或等于、小于、小于或等于</translation>
    </message>
    <message>
        <source>from and to, ends included; an end may be open</source>
        <translation>从多少到多少，两端都包含；任一端可省略</translation>
    </message>
    <message>
        <source>a year, a month, a day; with &gt; and &lt; and .. as well</source>
        <translation>某年、某月、某日；也可使用 &gt;、&lt; 和 ..</translation>
    </message>
    <message>
        <source>the last days, today included; weeks, months and years are 7, 30 and 365 days</source>
        <translation>最近若干天，包含今天；周、月、年分别按 7、30、365 天计</translation>
    </message>
    <message>
        <source>There is no such field. Fields are %1. In quotes it is looked for as it stands.</source>
        <translation>没有此字段。可用的字段有 %1。加上引号即可按原样查找。</translation>
    </message>
    <message>
        <source>Something to look for is missing beside AND, OR, NOT or -.</source>
        <translation>AND、OR、NOT 或 - 旁边缺少要查找的内容。</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>此引号未闭合。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>此括号未闭合。</translation>
    </message>
    <message>
        <source>This parenthesis was not opened.</source>
        <translation>此括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>From here on it is too much: a search has at most %1 conditions, %2 levels deep.</source>
        <translation>从这里开始过于复杂：一次搜索最多 %1 个条件、%2 层嵌套。</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>搜索内容最多 %1 个字符。</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>标题中的词</translation>
    </message>
    <message>
        <source>words of the abstract</source>
        <translation>摘要中的词</translation>
    </message>
    <message>
        <source>words of an author’s name</source>
        <translation>作者姓名中的词</translation>
    </message>
    <message>
        <source>words of the first author’s name</source>
        <translation>第一作者姓名中的词</translation>
    </message>
    <message>
        <source>words of a tweet, or of who wrote it</source>
        <translation>推文或其发推者名称中的词</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>您的笔记中的词</translation>
    </message>
    <message>
        <source>the category; cs.* is all that begin so</source>
        <translation>分类；cs.* 表示以 cs. 开头的所有分类</translation>
    </message>
    <message>
        <source>the first category, which the authors chose for it</source>
        <translation>主分类，由作者为论文选定</translation>
    </message>
    <message>
        <source>who tweeted about it, in any of its digests</source>
        <translation>在任何一期榜单中为它发过推的账号</translation>
    </message>
    <message>
        <source>a list of yours that it is in</source>
        <translation>收录它的列表</translation>
    </message>
    <message>
        <source>the arXiv identifier</source>
        <translation>arXiv 编号</translation>
    </message>
    <message>
        <source>retweets</source>
        <translation>转推数</translation>
    </message>
    <message>
        <source>favorites</source>
        <translation>点赞数</translation>
    </message>
    <message>
        <source>heat, from 0 to 100</source>
        <translation>热度，0 到 100</translation>
    </message>
    <message>
        <source>the place in its digest, from 1</source>
        <translation>在榜单中的排名，从 1 开始</translation>
    </message>
    <message>
        <source>how many accounts tweeted about it, in all its digests</source>
        <translation>在所有榜单中为它发过推的账号数</translation>
    </message>
    <message>
        <source>your rating, from 1 to 5; 0 is none</source>
        <translation>您的评分，1 到 5；0 表示未评分</translation>
    </message>
    <message>
        <source>the day of its latest digest</source>
        <translation>收录它的最近一期榜单的日期</translation>
    </message>
    <message>
        <source>the day on which it came into the library</source>
        <translation>加入文库的日期</translation>
    </message>
    <message>
        <source>the day on which you marked it as read, begun or skipped</source>
        <translation>标为已读、在读或已跳过的日期</translation>
    </message>
    <message>
        <source>the day on which you starred it</source>
        <translation>加星标的日期</translation>
    </message>
    <message>
        <source>how far you have come with it, and odd counts: %1</source>
        <translation>阅读进度，以及计数异常：%1</translation>
    </message>
    <message>
        <source>what there is of it: %1</source>
        <translation>论文具备的内容：%1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>with retweets and favorites that do not fit each other</source>
        <translation>转推数与点赞数不相称</translation>
    </message>
    <message>
        <source>with a note of yours</source>
        <translation>有您的笔记</translation>
    </message>
    <message>
        <source>with a link to its PDF</source>
        <translation>有 PDF 链接</translation>
    </message>
    <message>
        <source>with a link to code or a model</source>
        <translation>有代码或模型链接</translation>
    </message>
    <message>
        <source>with a tweet</source>
        <translation>有推文</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>数字和日期</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that you may read it.</source>
        <translation>无法读取 %1。请检查它是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>%1 could not be written; what was there before is unchanged. Check the folder&apos;s rights and the free space, or choose another place.</source>
        <translation>无法写入 %1；原有内容保持不变。请检查文件夹权限和可用空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>%1 is too large to be a digest and was left out.</source>
        <translation>%1 太大，不可能是榜单，已忽略。</translation>
    </message>
    <message>
        <source>%1 is not a digest and was left out. A digest is a text file with front matter and entries.</source>
        <translation>%1 不是榜单，已忽略。榜单是带有文件头和条目的文本文件。</translation>
    </message>
    <message>
        <source>There is no library %1 yet. Import digests to make one: hotpapers import FOLDER.</source>
        <translation>还没有文库 %1。请导入榜单以创建文库：hotpapers import FOLDER。</translation>
    </message>
    <message>
        <source>%1 could not be opened as a library. Choose another file; this one was not changed.</source>
        <translation>无法将 %1 作为文库打开。请选择其他文件；此文件未被更改。</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Hot Papers. Install that version to open it; the file was not changed.</source>
        <translation>文库 %1 由更新版本的 Hot Papers 写入。请安装该版本后再打开；文件未被更改。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Make a copy of it before anything else, then run “hotpapers check”.</source>
        <translation>文库 %1 已损坏。请务必先复制一份，然后运行“hotpapers check”。</translation>
    </message>
    <message>
        <source>The library %1 is in use by another program. Nothing was changed; try again when that has finished.</source>
        <translation>文库 %1 正被另一个程序使用。未作任何更改；请待其结束后重试。</translation>
    </message>
    <message>
        <source>There is no space left for the library %1. Nothing of this change was stored; free some space and try again.</source>
        <translation>文库 %1 所在位置已没有可用空间。此次更改均未存储；请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The library %1 reported an error. Nothing of this change was stored.</source>
        <translation>文库 %1 报告了错误。此次更改均未存储。</translation>
    </message>
    <message>
        <source>%1 is not in the library. Import the digest that it stands in first.</source>
        <translation>%1 不在文库中。请先导入收录它的榜单。</translation>
    </message>
    <message>
        <source>%1 is not understood here.</source>
        <translation>此处无法识别 %1。</translation>
    </message>
    <message>
        <source>Stopped. What was finished before is kept.</source>
        <translation>已停止。此前完成的内容均已保留。</translation>
    </message>
    <message>
        <source>repaired: text that had been read as Windows-1252 and saved again (places: %1)</source>
        <translation>已修复：曾被误读为 Windows-1252 并再次保存的文字（%1 处）</translation>
    </message>
    <message>
        <source>repaired: text that had been read as Mac OS Roman and saved again (places: %1)</source>
        <translation>已修复：曾被误读为 Mac OS Roman 并再次保存的文字（%1 处）</translation>
    </message>
    <message>
        <source>the front matter has an unknown key, kept as it is: %1</source>
        <translation>文件头中有未知的键，已原样保留：%1</translation>
    </message>
    <message>
        <source>the front matter could not be read and is kept as it is: %1</source>
        <translation>无法读取文件头，已原样保留：%1</translation>
    </message>
    <message>
        <source>there is no front matter</source>
        <translation>没有文件头</translation>
    </message>
    <message>
        <source>neither title nor slug names the day; it was taken from a date in the file</source>
        <translation>标题和 slug 都未指明日期；日期取自文件中的某个日期</translation>
    </message>
    <message>
        <source>the date of generation could not be read: %1</source>
        <translation>无法读取生成日期：%1</translation>
    </message>
    <message>
        <source>the entry names no authors</source>
        <translation>条目未列出作者</translation>
    </message>
    <message>
        <source>the entry has no counts; they are taken as 0</source>
        <translation>条目没有计数；均按 0 计</translation>
    </message>
    <message>
        <source>the counts could not be read: %1</source>
        <translation>无法读取计数：%1</translation>
    </message>
    <message>
        <source>the entry has no line of links</source>
        <translation>条目没有链接行</translation>
    </message>
    <message>
        <source>the entry names no arXiv paper; its text is kept, but it is not listed: %1</source>
        <translation>条目未指明 arXiv 论文；其文本已保留，但不会列出：%1</translation>
    </message>
    <message>
        <source>the entry names no categories</source>
        <translation>条目未列出分类</translation>
    </message>
    <message>
        <source>the digest has this paper twice; the first place counts: %1</source>
        <translation>此论文在榜单中出现两次；以第一次出现的位置为准：%1</translation>
    </message>
    <message>
        <source>not understood, kept as it is: %1</source>
        <translation>无法识别，已原样保留：%1</translation>
    </message>
    <message>
        <source>a tweet could not be read, kept as it is: %1</source>
        <translation>无法读取一条推文，已原样保留：%1</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8: %1</source>
        <translation>非 UTF-8 的字节：%1</translation>
    </message>
    <message>
        <source>control characters: %1</source>
        <translation>控制字符：%1</translation>
    </message>
    <message>
        <source>the file ends in the middle of an entry</source>
        <translation>文件在条目中间中断</translation>
    </message>
    <message>
        <source>more than is read, the rest is kept as it is: %1</source>
        <translation>超出读取上限，其余已原样保留：%1</translation>
    </message>
    <message>
        <source>not taken: a digest of the same days that is as new or newer is in the library, from %1</source>
        <translation>未导入：文库中已有相同日期、同样新或更新的榜单，来自 %1</translation>
    </message>
    <message>
        <source>not taken: it is cut off, and a complete digest of the same days is in the library, from %1</source>
        <translation>未导入：此榜单不完整，而文库中已有相同日期的完整榜单，来自 %1</translation>
    </message>
    <message>
        <source>not taken: digests are .md, .markdown and .txt files</source>
        <translation>未导入：榜单应为 .md、.markdown 或 .txt 文件</translation>
    </message>
    <message>
        <source>It</source>
        <translation>该项内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>These counts do not fit each other: retweets %1, favorites %2. One of them may have been measured wrongly, or mean something else here; rank and heat go by them.</source>
        <translation>这两个计数不相称：转推 %1，点赞 %2。其中之一可能统计有误，或在此处另有含义；排名和热度均以它们为据。</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, and the next</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>A pattern of citation keys has at most %Ln characters.</source>
        <translation>
            <numerusform>引用键模式最多 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>In brackets stands one of these: %1.</source>
        <translation>方括号中须为下列之一：%1。</translation>
    </message>
    <message>
        <source>Citation keys have letters without accents, digits and - _ . : / + alone.</source>
        <translation>引用键只能包含不带变音符号的字母、数字和 - _ . : / +。</translation>
    </message>
    <message>
        <source>%1: the first author&apos;s family name</source>
        <translation>%1：第一作者的姓</translation>
    </message>
    <message>
        <source>%1: the first author&apos;s family name, with its capitals</source>
        <translation>%1：第一作者的姓，保留大写字母</translation>
    </message>
    <message>
        <source>%1: the year of the arXiv id</source>
        <translation>%1：arXiv 编号中的年份</translation>
    </message>
    <message>
        <source>%1: the first word of the title that says something</source>
        <translation>%1：标题中第一个有实义的词</translation>
    </message>
    <message>
        <source>%1: the first four words of the title that say something</source>
        <translation>%1：标题中前四个有实义的词</translation>
    </message>
    <message>
        <source>%1: the arXiv id</source>
        <translation>%1：arXiv 编号</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a new reading list of %Ln papers.</source>
        <translation>
            <numerusform>已新建阅读列表“%1”，含 %Ln 篇论文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not in the library yet: they are to be completed, and will be when a digest brings them.</source>
        <translation>
            <numerusform>其中 %Ln 篇尚不在文库中：它们待补全，导入收录它们的榜单后即会补全。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants one of these: %2; also &gt;low, or medium..high.</source>
        <translation>%1 须为下列之一：%2；也可写作 &gt;low 或 medium..high。</translation>
    </message>
    <message>
        <source>a tag that you gave it, or one below that</source>
        <translation>您添加的标签，或其下级标签</translation>
    </message>
    <message>
        <source>how soon you mean to read it: %1</source>
        <translation>阅读的优先级：%1</translation>
    </message>
    <message>
        <source>%1 holds no list of papers. Lists come as BibTeX, RIS, CSL-JSON or CSV files, or as any text with arXiv ids or links.</source>
        <translation>%1 中没有论文列表。列表可以是 BibTeX、RIS、CSL-JSON 或 CSV 文件，也可以是任何含有 arXiv 编号或链接的文本。</translation>
    </message>
    <message>
        <source>There is “%1” already. Choose another name.</source>
        <translation>已有“%1”。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no “%1” any more, or there never was. Look at its name, or make it first.</source>
        <translation>“%1”已不存在，或从未存在过。请检查名称，或先新建一个。</translation>
    </message>
    <message>
        <source>%1 holds no data of Hot Papers, or it was changed by hand. Nothing of it was taken; choose a file that “Export My Data” wrote.</source>
        <translation>%1 中没有 Hot Papers 的数据，或曾被手动修改。其内容均未导入；请选择由“导出我的数据”写入的文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hot Papers. Install that version to take it in; nothing was changed.</source>
        <translation>%1 由更新版本的 Hot Papers 写入。请安装该版本后再导入；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is no backup of a library. Choose another file; nothing was changed.</source>
        <translation>%1 不是文库的备份。请选择其他文件；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is there already, and holds more than the library does, or something else. It was not replaced; choose another name.</source>
        <translation>%1 已存在，且其内容比文库更多，或是其他内容。该文件未被替换；请选择其他名称。</translation>
    </message>
    <message>
        <source>not UTF-8, and read as Windows-1252 (bytes: %1)</source>
        <translation>不是 UTF-8，已按 Windows-1252 读取（%1 字节）</translation>
    </message>
    <message>
        <source>could not be read to its end: %1</source>
        <translation>未能读到末尾：%1</translation>
    </message>
    <message>
        <source>not taken: it names no arXiv paper: %1</source>
        <translation>未导入：未指明 arXiv 论文：%1</translation>
    </message>
    <message>
        <source>the list has this paper twice; the first place counts: %1</source>
        <translation>此论文在列表中出现两次；以第一次出现的位置为准：%1</translation>
    </message>
    <message>
        <source>more than is read, the rest was left out: %1</source>
        <translation>超出读取上限，其余已忽略：%1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no priority</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Type a pattern for citation keys, for instance %1.</source>
        <translation>请输入引用键模式，例如 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not linked: no more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>未关联 %1：可关联为同一篇的论文最多 %Ln 篇。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one paper alone. Name two or more that are the same.</source>
        <translation>%1 只是一篇论文。请指定两篇或更多相同的论文。</translation>
    </message>
    <message>
        <source>%1 is not linked with another paper.</source>
        <translation>%1 未与其他论文关联。</translation>
    </message>
    <message>
        <source>%1 is open, or was not closed, and was not replaced. Close it, or choose another name.</source>
        <translation>%1 正在使用或未正常关闭，因此未被替换。请将其关闭，或选择其他名称。</translation>
    </message>
    <message numerus="yes">
        <source>What was made of %Ln paper(s) was taken over from the files.</source>
        <translation>
            <numerusform>已从文件中采纳对 %Ln 篇论文所做的标记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Hot Papers is running on this library already, but does not answer. End it and start again.</source>
        <translation>Hot Papers 已在使用此文库运行，但没有响应。请结束它，然后重新启动。</translation>
    </message>
    <message>
        <source>there is no display to open a window on (DISPLAY is not set). The commands work without one: see hotpapers --help.</source>
        <translation>没有可供打开窗口的显示器（未设置 DISPLAY）。没有显示器也可使用各条命令：请参阅 hotpapers --help。</translation>
    </message>
</context>
</TS>
